using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>
/// Lets nobody write to a case that does not verify. The first change of a session verifies the whole file; later ones look whether anybody else wrote
/// meanwhile, and verify what came since.
/// </summary>
/// <param name="path">The path of the case file.</param>
internal sealed class CaseWatch(string path)
{
    private CaseVerifier? _verified;
    private long _version;

    /// <summary>Whether all of the file was verified, so that what came since is verified at the next change at most.</summary>
    public bool HasVerified => _verified is not null;

    /// <summary>Refuses a case that does not verify, before anything of it is read out: all of it, unless nobody wrote since it was verified.</summary>
    /// <param name="connection">Its file.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="transaction">The transaction that reads.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">Something in it does not follow from its journal.</exception>
    public void RequireToRead(SqliteConnection connection, CaseStatements statements, SqliteTransaction? transaction, CancellationToken cancellationToken) =>
        Require(connection, statements, transaction, whole: statements.ReadDataVersion() != _version, cancellationToken);

    /// <summary>Refuses a case that does not verify, in the transaction that is going to change it.</summary>
    /// <param name="connection">Its file.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="whole">Whether all of it is verified, whatever was verified before.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">Something in it does not follow from its journal.</exception>
    public void Require(SqliteConnection connection, CaseStatements statements, SqliteTransaction? transaction, bool whole, CancellationToken cancellationToken)
    {
        var version = statements.ReadDataVersion();
        var verified = whole || (_verified?.IsGivenOut == true && version != _version) ? null : _verified;
        if (verified is not null && version == _version)
        {
            return;
        }

        // Where it throws, the next change verifies all of it again.
        _verified = null;
        if (verified is null)
        {
            RequireEnd();
            verified = CaseVerifier.Start(connection, transaction, path, cancellationToken);
        }
        else
        {
            verified.GoOn(connection, cancellationToken);
        }

        (_verified, _version) = (verified, version);
    }

    /// <summary>What follows from the journal, as it was verified, where its last entry is this one; null where that is not known. Nobody may change it.</summary>
    /// <param name="hash">The hash of the last entry.</param>
    public CaseState? StateAt(string hash) => _verified?.StateAt(hash);

    // A write would take away what was put behind the last page, and with it the trace.
    private void RequireEnd()
    {
        if (End() is { } end)
        {
            throw new CaseFileException([end]);
        }

        // A disk that fails here fails the reading or the change itself, which says so.
        Problem? End()
        {
            try
            {
                return FileEnd.Check(path);
            }
            catch (Exception exception) when (exception is SqliteException or IOException)
            {
                return null;
            }
        }
    }
}
