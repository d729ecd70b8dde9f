using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>Goes through a journal once, from its first entry to its last, and compares everything else in the file with what follows from it.</summary>
internal sealed class CaseVerifier
{
    private readonly Findings _findings;
    private readonly CheckpointClaim? _checkpoint;
    private readonly MerkleFrontier _tree = new();
    private readonly JournalClock _clock = new();
    private readonly CaseState _state = new();
    private readonly Dictionary<string, long> _lacking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _kept = new(StringComparer.Ordinal);
    private readonly KeptTexts _texts = new();
    private readonly List<(long Sequence, JournalRow.RowItem Item)> _rows = [];
    private string _hash = EntryText.NoPrevious;
    private string? _origin;
    private long _last;
    private bool _isMarked = true;
    private bool _nodeDiffers;
    private bool _standingDiffers;
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
        SqliteConnection connection, SqliteTransaction? transaction, string path, CheckpointClaim? checkpoint, CancellationToken cancellationToken)
    {
        var verifier = new CaseVerifier(path, checkpoint);
        verifier.ReadAll(connection, transaction, cancellationToken);
        return new CaseVerification(verifier._tree.Size, Convert.ToHexStringLower(verifier._tree.Root()), verifier._findings.ToProblems()) { Notices = verifier._findings.Notices(verifier._clock.Found) };
    }

    /// <summary>Verifies a case that is going to be written to.</summary>
    /// <returns>What can <see cref="GoOn"/> from there.</returns>
    /// <exception cref="CaseFileException">Something in it does not follow from its journal.</exception>
    public static CaseVerifier Start(SqliteConnection connection, SqliteTransaction? transaction, string path, CancellationToken cancellationToken)
    {
        var verifier = new CaseVerifier(path, null);
        verifier.ReadAll(connection, transaction, cancellationToken);
        return verifier.Sound();
    }

    /// <summary>Verifies what came since: that the entry that was the last is there as it was, and the entries after it. What rows say of items, content
    /// that is missing, and copies that were carried are not compared.</summary>
    /// <exception cref="CaseFileException">Something in it does not follow from its journal.</exception>
    public void GoOn(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var isKnown = false;
        foreach (var row in RowStream.Computed(JournalRow.After(connection, _last - 1)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isKnown)
            {
                ReadRow(row);
                continue;
            }

            (isKnown, _isMarked) = (true, row.IsLast);
            if (row.Sequence != _last || row.Hash != _hash || !row.HashHolds)
            {
                _findings.ChainBroken(row.Sequence);
                break;
            }
        }

        if (!isKnown || !_isMarked)
        {
            _findings.Cut();
        }

        Sound();
    }

    /// <summary>What follows from the journal, where its last entry is this one still; null otherwise. Whoever has it may keep it: it is not gone on with.</summary>
    /// <param name="hash">The hash of the last entry.</param>
    public CaseState? StateAt(string hash)
    {
        IsGivenOut |= _hash == hash;
        return _hash == hash ? _state : null;
    }

    /// <summary>Whether what follows from the journal was given out, so that what comes later has to be verified from the beginning.</summary>
    public bool IsGivenOut { get; private set; }

    private CaseVerifier Sound()
    {
        _rows.Clear();
        _lacking.Clear();
        _kept.Clear();
        _texts.Clear();
        return _findings.ToProblems() is { Count: > 0 } wrong ? throw new CaseFileException(wrong) : this;
    }

    private void ReadAll(SqliteConnection connection, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        ReadJournal(connection, cancellationToken);
        CompareContent();
        CompareCarried(connection, transaction);
        new RowComparison(_findings).Compare(_state, _rows);
        CompareCheckpoint();
    }

    /// <summary>Verifies a case before what it holds is relied on.</summary>
    /// <exception cref="CaseFileException">Something in it does not follow from its journal.</exception>
    public static void Require(SqliteConnection connection, SqliteTransaction? transaction, string path, CancellationToken cancellationToken) =>
        Start(connection, transaction, path, cancellationToken);

    private void ReadJournal(SqliteConnection connection, CancellationToken cancellationToken)
    {
        foreach (var row in RowStream.Computed(JournalRow.After(connection, long.MinValue)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadRow(row);
        }

        if (_last == 0 || !_isMarked)
        {
            _findings.Cut();
        }
    }

    private void ReadRow(JournalRow row)
    {
        if (row.Sequence != _last + 1)
        {
            _findings.Gap(_last + 1, row.Sequence);
        }

        if (!row.HashHolds)
        {
            _findings.Altered(row.Sequence);
        }

        if (row.Entry is { } entry)
        {
            ReadEntry(entry, row);
        }
        else
        {
            _findings.Unsound(row.Sequence, "The entry is not of the form that entries have.");
        }

        // What is wrong with one is wrong with all that rest on it.
        if (!row.Node.SequenceEqual(_tree.AddHash(row.Leaf)) && !_nodeDiffers)
        {
            _nodeDiffers = true;
            _findings.Stands(row.Sequence, "The node of the tree that is kept with the entry does not follow from the journal.");
        }

        if (_tree.Size == 1)
        {
            _origin = Origins.Of(_state.Id, Convert.FromHexString(row.Hash));
        }

        if (_checkpoint is { } seen && seen.Size == _tree.Size)
        {
            _rootDiffers = Convert.ToHexStringLower(_tree.Root()) != seen.Root;
        }

        CompareStanding(row);
        (_last, _hash) = (row.Sequence, row.Hash);
    }

    private void CompareStanding(JournalRow row)
    {
        // Of the entry before: that it is not the last.
        if (_last > 0 && _isMarked)
        {
            _findings.Stands(_last, "The entry is marked as the last, and is not.");
        }

        _isMarked = row.IsLast;
        var follows = row.Stands == (_state.Workflow, _state.Fired, _state.Evidence);
        if (!follows && !_standingDiffers && (row.Stands != (null, null, null) || _isMarked))
        {
            _standingDiffers = true;
            _findings.Stands(row.Sequence, "How the case is said to stand after the entry does not follow from the journal.");
        }
    }

    private void ReadEntry(JournalEntry entry, JournalRow row)
    {
        if (entry.Sequence != row.Sequence)
        {
            _findings.Misplaced(row.Sequence);
        }

        if (entry.Previous != _hash)
        {
            _findings.ChainBroken(row.Sequence);
        }

        // What two copies have both is kept once.
        var isHeld = entry.Kind == EntryKinds.EntryCarried && entry.Content is { } held && _state.Holds(held);
        var isKept = entry.Kind == EntryKinds.EntryCarried && entry.Content is { } kept && _state.Keeps(kept);
        if (row.Commitment is not null && entry.Content is null)
        {
            _findings.Uncommitted(row.Sequence);
        }
        else if (row.Commitment is not null && row.Commitment != entry.Content)
        {
            _findings.ContentAltered(row.Sequence);
        }

        if (!_texts.Read(row.Sequence, entry, row.Words))
        {
            _findings.TextAltered(row.Sequence);
        }

        _clock.Read(entry);
        if (_state.Apply(entry) is { } unsound)
        {
            _findings.Unsound(row.Sequence, unsound);
        }

        if (row.Item is { } item)
        {
            _rows.Add((row.Sequence, item));
        }

        _carries |= entry.Kind == EntryKinds.EntryCarried;

        if (entry.Content is { } without && row.Commitment is not null && _state.Keeps(without))
        {
            _kept[without] = row.Sequence;
        }

        // Nothing was left of a carried item that had gone altogether.
        if (entry.Content is not null && row.Commitment is null && !isHeld && (!isKept || _state.Holds(entry.Content)) && (_state.Holds(entry.Content!) || CarriedEntry.Innermost(entry)?.Kind != EntryKinds.ItemPurged))
        {
            _lacking[entry.Content!] = row.Sequence;
        }
    }

    private void CompareContent()
    {
        _texts.Compare(_state.Hidden, _findings);

        // By the items that follow, since what is left of a purged item goes with it.
        var erased = _state.Items.Concat(_state.WithoutEffect).Where(item => item.State == CaseItemState.Erased).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (commitment, sequence) in _lacking.Where(lacking => !erased.Contains(lacking.Key)))
        {
            _findings.ContentLacking(sequence);
        }

        foreach (var item in _state.Items.Where(item => item.State == CaseItemState.Erased && !_lacking.ContainsKey(item.Id)))
        {
            _findings.NotErased(item.Sequence);
        }

        foreach (var item in _state.WithoutEffect.Where(item => item.State == CaseItemState.Erased && _kept.ContainsKey(item.Id)))
        {
            _findings.NotErased(_kept[item.Id]);
        }
    }

    private void CompareCarried(SqliteConnection connection, SqliteTransaction? transaction)
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
