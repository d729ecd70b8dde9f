using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Memory;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Verification;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>The connection to a case file: one call at a time, each away from the caller's thread, failures as problems.</summary>
internal sealed class CaseSession : IAsyncDisposable
{
    private readonly SqliteConnection _connection;
    private readonly CaseStatements _statements;
    private readonly CaseFileOptions _options;
    private readonly CaseWatch _watch;
    private readonly SaltBlocks _salts;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ISuiInspection _inspection;
    private readonly CaseMemory? _memory;
    private readonly string _place;
    private bool _closed;

    /// <summary>Takes over a connection.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="options">What the store works with.</param>
    /// <param name="version">The number of the last entry.</param>
    /// <param name="inspection">What evidence is read with.</param>
    /// <param name="memory">What is kept of cases; null for nothing.</param>
    public CaseSession(SqliteConnection connection, string path, CaseFileOptions options, long version, ISuiInspection inspection, CaseMemory? memory)
    {
        (_connection, Path, _options, Version, _inspection) = (connection, path, options, version, inspection);
        (_memory, _place) = (memory, System.IO.Path.GetFullPath(path));
        _statements = new CaseStatements(connection, path);
        _watch = new CaseWatch(path);
        _salts = new SaltBlocks(options.Random);
        Entered = new EnteredTexts(path, inspection);
    }

    /// <summary>What keeps words of respondents out of entries.</summary>
    public EnteredTexts Entered { get; }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>The number of the last entry that was seen.</summary>
    public long Version { get; private set; }

    /// <summary>The day by the host's clock, in coordinated universal time.</summary>
    public DateOnly Today => DateOnly.FromDateTime(_options.Time.GetUtcNow().UtcDateTime);

    /// <summary>Reads what is there, whether it verifies or not.</summary>
    /// <param name="read">The reading.</param>
    /// <param name="sees">Whether what others have changed counts as seen.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<T> LookAsync<T>(Func<SqliteConnection, CaseStatements, SqliteTransaction?, T> read, bool sees, CancellationToken cancellationToken) =>
        RunAsync(
            () =>
            {
                using var transaction = _connection.BeginTransaction(deferred: true);
                var result = read(_connection, _statements, transaction);
                if (sees)
                {
                    Version = _statements.ReadStanding(transaction).Size;
                }

                return result;
            },
            cancellationToken);

    /// <summary>Reads a case, which has to verify: what is read out is believed.</summary>
    /// <param name="read">The reading.</param>
    /// <param name="sees">Whether what others have changed counts as seen.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<T> ReadAsync<T>(Func<SqliteConnection, CaseStatements, SqliteTransaction?, T> read, bool sees, CancellationToken cancellationToken) => LookAsync(
        (connection, statements, transaction) =>
        {
            RequireToRead(connection, statements, transaction, cancellationToken);
            return read(connection, statements, transaction);
        },
        sees, cancellationToken);

    /// <summary>What follows from the last entry: that which is kept, or made for whoever asks.</summary>
    public CaseContent Content(CaseStatements statements, SqliteTransaction? transaction)
    {
        var head = statements.ReadStanding(transaction).Hash;
        return _memory?.Find(_place, head, FileStamp.Of(_place)) ?? new CaseContent(_inspection, _watch.StateAt(head));
    }

    /// <summary>Where random bytes come from.</summary>
    public RandomNumberGenerator Random => _options.Random;

    /// <summary>Writes the log ahead of the file back and cuts it: until then it still holds what was erased.</summary>
    /// <param name="change">The change that erased, which is durable.</param>
    /// <returns>The change; with a problem (SUI7330) where the log could not be cut.</returns>
    public async Task<CaseChange> CutLogAsync(CaseChange change)
    {
        var isCut = await RunAsync(() => CaseDatabase.CutLog(_connection), CancellationToken.None).ConfigureAwait(false);
        return isCut ? change : change with { Problems = [.. change.Problems, CaseProblems.WordsRemain(Path)] };
    }

    /// <summary>Changes the case, which has to verify; what the work returns is durable when this returns.</summary>
    /// <param name="by">Who.</param>
    /// <param name="why">Why.</param>
    /// <param name="work">The change.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <param name="whole">Whether all of the case is verified, and not what came since alone.</param>
    /// <param name="isBrief">Whether the change writes one entry and reads next to nothing.</param>
    /// <param name="bringsEvidence">Whether the change takes a pack in, with whose words who makes it and why are compared as well.</param>
    public Task<T> WriteAsync<T>(
        CaseActor by, string why, Func<CaseTransaction, T> work, CancellationToken cancellationToken, bool whole = false, bool isBrief = false, bool bringsEvidence = false)
    {
        CallerTexts.Check(Path, by, why);
        return RunAsync(
            () =>
            {
                using var transaction = new CaseTransaction(_connection, Path, _statements, _options, by, why, _salts);
                _watch.Require(_connection, _statements, transaction: null, whole, cancellationToken);
                (string, string)[] texts = [("role", by.Role), ("name", by.Name), ("reason", why)];
                Entered.Require(transaction, texts);
                var result = work(transaction);
                if (bringsEvidence)
                {
                    Entered.Require(transaction, texts, isAnew: true);
                }

                cancellationToken.ThrowIfCancellationRequested();
                transaction.Commit();
                _memory?.Forget(_place);
                // What others wrote in between is not seen by this: a change of the same thing still has to be refused.
                Version = transaction.Before == Version ? transaction.Standing.Size : Version;
                return result;
            },
            cancellationToken, isBrief && !whole && _watch.HasVerified);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!_closed)
            {
                _closed = true;
                _statements.Dispose();
                await _connection.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    // A thread of the pool that nobody's interface waits for can do a brief change itself: handing it to another thread of the pool takes longer than the rest of
    // the work beside the disk.
    private static bool IsFree => Thread.CurrentThread.IsThreadPoolThread && SynchronizationContext.Current is null && TaskScheduler.Current == TaskScheduler.Default;

    // The last entry is read in the transaction, and the system asked afterwards: what changes later is not read in it, and leaves another stamp.
    private void RequireToRead(SqliteConnection connection, CaseStatements statements, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        if (_memory is null)
        {
            _watch.RequireToRead(connection, statements, transaction, cancellationToken);
            return;
        }

        var (changes, head, stamp) = (_memory.Changes, statements.ReadStanding(transaction).Hash, FileStamp.Of(_place));
        if (_memory.Find(_place, head, stamp) is null)
        {
            _watch.Require(connection, statements, transaction, whole: true, cancellationToken);
            _memory.Keep(_place, head, stamp, changes, new CaseContent(_inspection, _watch.StateAt(head)));
        }
    }

    private async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken, bool isBrief = false)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (isBrief && IsFree)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return work();
            }

            return await Task.Run(work, cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException failure)
        {
            throw StorageFaults.Refusal(failure, Path);
        }
        catch (InvalidCastException failure)
        {
            // A value of another type than its column has, which only a damaged file holds.
            throw new CaseFileException([StorageFaults.Damaged(Path)], failure);
        }
        finally
        {
            _gate.Release();
        }
    }
}
