using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>Goes through a journal once, from its first entry to its last, and compares everything else in the file with what follows from it.</summary>
internal sealed class CaseVerifier
{
    private readonly Findings _findings;
    private readonly CheckpointClaim? _checkpoint;
    private readonly MerkleFrontier _tree = new();
    private readonly CaseState _state = new();
    private readonly Dictionary<string, long> _lacking = new(StringComparer.Ordinal);
    private string _hash = EntryText.NoPrevious;
    private string? _origin;
    private long _last;
    private long _contents;
    private bool _rootDiffers;
    private bool _carries;
    private bool _seenInCopy;

    private CaseVerifier(string path, CheckpointClaim? checkpoint) => (_findings, _checkpoint) = (new Findings(path), checkpoint);

    /// <summary>Verifies a case.</summary>
    /// <param name="connection">Its file.</param>
    /// <param name="transaction">What everything is read in.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="checkpoint">What the signer of a checkpoint saw; null compares with none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static CaseVerification Run(
        SqliteConnection connection, SqliteTransaction transaction, string path, CheckpointClaim? checkpoint, CancellationToken cancellationToken)
    {
        var verifier = new CaseVerifier(path, checkpoint);
        verifier.ReadJournal(connection, transaction, cancellationToken);
        verifier.CompareContent(connection, transaction);
        verifier.CompareCarried(connection, transaction);
        new RowComparison(connection, transaction, verifier._findings).Compare(verifier._state, verifier._tree, verifier._hash);
        verifier.CompareCheckpoint();
        return new CaseVerification(verifier._tree.Size, Convert.ToHexStringLower(verifier._tree.Root()), verifier._findings.ToProblems());
    }

    /// <summary>Verifies a case before what it holds is relied on.</summary>
    /// <exception cref="CaseFileException">Something in it does not follow from its journal.</exception>
    public static void Require(SqliteConnection connection, SqliteTransaction transaction, string path, CancellationToken cancellationToken)
    {
        if (Run(connection, transaction, path, null, cancellationToken).Problems is { Count: > 0 } wrong)
        {
            throw new CaseFileException(wrong);
        }
    }

    private void ReadJournal(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        using var command = Sql.Command(
            connection,
            "SELECT j.sequence, j.hash, j.entry, c.sequence, c.salt, c.bytes FROM journal j LEFT JOIN content c ON c.sequence = j.sequence ORDER BY j.sequence",
            transaction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadEntry(reader);
        }
    }

    private void ReadEntry(SqliteDataReader reader)
    {
        var sequence = reader.GetInt64(0);
        _contents += reader.IsDBNull(3) ? 0 : 1;
        var bytes = Sql.Blob(reader, 2);
        var hash = SHA256.HashData(bytes);
        if (sequence != _last + 1)
        {
            _findings.Gap(_last + 1, sequence);
        }

        if (!hash.AsSpan().SequenceEqual(Sql.Blob(reader, 1)))
        {
            _findings.Altered(sequence);
        }

        if (EntryReader.Read(bytes) is { } entry)
        {
            ReadEntry(entry, sequence, reader);
        }
        else
        {
            _findings.Unsound(sequence, "The entry is not of the form that entries have.");
        }

        _tree.Add(bytes);
        if (_tree.Size == 1)
        {
            _origin = Origins.Of(_state.Id, hash);
        }

        if (_checkpoint is { } seen && seen.Size == _tree.Size)
        {
            _rootDiffers = Convert.ToHexStringLower(_tree.Root()) != seen.Root;
        }

        (_last, _hash) = (sequence, Convert.ToHexStringLower(hash));
    }

    private void ReadEntry(JournalEntry entry, long sequence, SqliteDataReader reader)
    {
        if (entry.Sequence != sequence)
        {
            _findings.Misplaced(sequence);
        }

        if (entry.Previous != _hash)
        {
            _findings.ChainBroken(sequence);
        }

        var (there, lacks) = (!reader.IsDBNull(3), false);
        if (entry.Content is { } commitment && !there)
        {
            // What two copies have both is kept once.
            lacks = entry.Kind != EntryKinds.EntryCarried || !_state.Holds(commitment);
        }
        else if (there && entry.Content is null)
        {
            _findings.Uncommitted(sequence);
        }
        else if (there && Convert.ToHexStringLower(Commitments.Of(Sql.Blob(reader, 4), Sql.Blob(reader, 5))) != entry.Content)
        {
            _findings.ContentAltered(sequence);
        }

        if (_state.Apply(entry) is { } unsound)
        {
            _findings.Unsound(sequence, unsound);
        }

        _carries |= entry.Kind == EntryKinds.EntryCarried;

        // Nothing was left of a carried item that had gone altogether.
        if (lacks && (_state.Holds(entry.Content!) || CarriedEntry.Innermost(entry)?.Kind != EntryKinds.ItemPurged))
        {
            _lacking[entry.Content!] = sequence;
        }
    }

    private void CompareContent(SqliteConnection connection, SqliteTransaction transaction)
    {
        // By the items that follow, since what is left of a purged item goes with it.
        var erased = _state.Items.Where(item => item.State == CaseItemState.Erased).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (commitment, sequence) in _lacking.Where(lacking => !erased.Contains(lacking.Key)))
        {
            _findings.ContentLacking(sequence);
        }

        foreach (var commitment in erased.Where(commitment => !_lacking.ContainsKey(commitment)))
        {
            _findings.NotErased(_state.Items.Find(item => item.Id == commitment)?.Sequence ?? 0);
        }

        if ((long)(Sql.Value(connection, "SELECT count(*) FROM content", transaction) ?? 0L) != _contents)
        {
            _findings.Astray();
        }
    }

    private void CompareCarried(SqliteConnection connection, SqliteTransaction transaction)
    {
        if (!_carries)
        {
            return;
        }

        var chains = CarriedChains.Read(connection, transaction);
        foreach (var sequence in chains.Loose())
        {
            _findings.Unsound(sequence, "The entry that is carried follows no other that is known.");
        }

        // Signed over a copy that was merged, and not over the one that was gone on from.
        if (_checkpoint is { } seen && chains.Holds(seen))
        {
            (_rootDiffers, _seenInCopy) = (false, true);
        }
    }

    private void CompareCheckpoint()
    {
        if (_checkpoint is not { } seen)
        {
            return;
        }

        if (seen.Origin != _origin)
        {
            _findings.Elsewhere();
        }
        else if (_rootDiffers)
        {
            _findings.RootDiffers(seen.Size);
        }
        else if (seen.Size > _tree.Size && !_seenInCopy)
        {
            _findings.Truncated(_tree.Size, seen.Size);
        }
        else if (seen.Size == 0)
        {
            _findings.RootDiffers(0);
        }
    }
}
