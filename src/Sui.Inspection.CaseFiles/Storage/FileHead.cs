using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using Sui.Inspection.Files;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>Looks at the first bytes of a file, before SQLite makes anything of them.</summary>
internal static class FileHead
{
    private const int Length = 100;
    private const int ApplicationIdAt = 68;

    /// <summary>Why a path cannot lead to a case file; null where it may.</summary>
    public static Problem? Refusal(string path)
    {
        try
        {
            switch (FileKinds.Of(path))
            {
                case FileKind.Missing:
                    return CaseProblems.Error(
                        CaseCodes.Missing, CaseProblems.Of(path), "There is nothing at the path.", "A case file (.sui).", "Correct the path, or make one with 'sui case new'.");
                case FileKind.Other or FileKind.Folder:
                    return NotACase(path);
                default:
                    break;
            }

            // A pipe where the system is not asked what it is: nothing is opened that has no length.
            if (RegularFile.LengthOf(path) == 0)
            {
                return NotACase(path);
            }

            // Through SQLite: whoever closes another descriptor of a file that is open here ends the locks on it.
            using var connection = new SqliteConnection(CaseAccess.Immutable(path));
            connection.Open();
            using var stream = new FileBytes(connection);
            Span<byte> head = stackalloc byte[Length];
            return stream.ReadAtLeast(head, Length, throwOnEndOfStream: false) == Length
                && head.StartsWith("SQLite format 3\0"u8)
                && BinaryPrimitives.ReadInt32BigEndian(head[ApplicationIdAt..]) == Migrations.ApplicationId
                ? FileEnd.Cut(path) : NotACase(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            return StorageFaults.NotOpened(path);
        }
    }

    /// <summary>That the file is no case file.</summary>
    public static Problem NotACase(string path) => CaseProblems.Error(
        CaseCodes.NotACase, CaseProblems.Of(path), "The file is not a case file.", "A file that 'sui case new' made.", "Name the case file (.sui).");
}
