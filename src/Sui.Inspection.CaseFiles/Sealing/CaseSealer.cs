using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Verification;
using Sui.Inspection.Files;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Sealing;

/// <summary>Seals case files and unseals them.</summary>
internal static class CaseSealer
{
    /// <summary>Seals a case file as it stands; nobody writes to it meanwhile.</summary>
    public static void Seal(string path, string target, CaseSealKey key, RandomNumberGenerator random, CancellationToken cancellationToken)
    {
        var (opened, problem) = CaseDatabase.Open(path);
        using var connection = opened ?? throw new CaseFileException([problem!]);
        var isWritable = !connection.IsReadOnly();
        if (isWritable)
        {
            Sql.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        using var transaction = connection.BeginTransaction(deferred: !isWritable);
        CaseVerifier.Require(connection, transaction, path, cancellationToken);
        if (File.Exists(path + "-wal") && new FileInfo(path + "-wal").Length > 0)
        {
            throw CaseProblems.Refusal(
                CaseCodes.Busy, CaseProblems.Of(path), "Another process keeps the case file busy; nothing was sealed.", "A case file that others leave alone.",
                "Wait until the other has finished, and do it again.");
        }

        // Others in this process may have the file open, and keep their locks.
        using var asItStands = isWritable ? null : new SqliteConnection(CaseAccess.Immutable(path));
        asItStands?.Open();
        using var input = new FileBytes(asItStands ?? connection);
        using var output = new FileStream(target, FileMode.Open, FileAccess.Write);
        CaseSeal.Seal(input, output, key, random, cancellationToken);
        output.Flush(flushToDisk: true);
    }

    /// <summary>Unseals a file.</summary>
    public static void Unseal(string path, string target, CaseSealKey key, CancellationToken cancellationToken)
    {
        using (var input = Open(path))
        using (var output = new FileStream(target, FileMode.Open, FileAccess.Write))
        {
            if (CaseSeal.Unseal(input, output, key, cancellationToken) is { } code)
            {
                throw new CaseFileException([Problem(path, code)]);
            }

            output.Flush(flushToDisk: true);
        }

        var (opened, problem) = CaseDatabase.Open(target);
        using var connection = opened ?? throw new CaseFileException([problem!]);
    }

    private static Stream Open(string path)
    {
        // A case file may be open here, and to open it by other means would end its locks.
        if (FileHead.Refusal(path) is null)
        {
            throw new CaseFileException([Problem(path, CaseCodes.NotSealed)]);
        }

        try
        {
            return FileKinds.Of(path) == FileKind.Missing ? throw new CaseFileException([Problem(path, CaseCodes.Missing)]) : RegularFile.Open(path, bufferSize: 1);
        }
        catch (NotAFileException)
        {
            throw new CaseFileException([Problem(path, CaseCodes.NotSealed)]);
        }
    }

    private static Problem Problem(string path, string code)
    {
        var (message, expected, action) = code switch
        {
            CaseCodes.WrongSealKey => ("The passphrase or the key is not the one that it was sealed with, or its beginning was changed.", "The passphrase or the key that it was sealed with.", "Give that; where you are sure of it, ask for another copy."),
            CaseCodes.SealChanged => ("The sealed file was changed: a part of it was altered, moved, repeated or put in.", "The file as it was sealed.", "Ask for another copy."),
            CaseCodes.SealCut => ("The end of the sealed file is missing.", "The file as it was sealed.", "Copy it again, as a whole."),
            CaseCodes.Missing => ("There is nothing at the path.", "A sealed case file (.suix).", "Correct the path."),
            _ => ("The file is no sealed case file, or asks for what this version does not do.", "A file that 'sui case seal' made.", "Name the sealed file (.suix), or use a later version."),
        };
        return CaseProblems.Error(code, CaseProblems.Of(path), message, expected, action);
    }
}
