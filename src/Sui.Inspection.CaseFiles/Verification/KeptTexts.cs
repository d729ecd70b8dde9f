using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>The texts of entries that rows keep, and those to which the entries commit: each is there until an entry says that it was erased, and gone from then on.</summary>
internal sealed class KeptTexts
{
    private readonly Dictionary<string, long> _lacking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _kept = new(StringComparer.Ordinal);
    private string? _last;

    /// <summary>Takes a row into account.</summary>
    /// <param name="sequence">Its number.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="words">The texts that it keeps; null where they are not of the form that they have.</param>
    /// <returns>Whether the entry commits to each of them.</returns>
    public bool Read(long sequence, JournalEntry entry, EntryWords? words)
    {
        if (words is null)
        {
            return false;
        }

        // Nearly all entries commit to their reason alone, which is that of the entry before as a rule.
        if (entry.Kind != EntryKinds.EntryCarried && entry.Committed.Count == 1 && words.Only is { } reason && entry.Committed.Values.First() == reason)
        {
            if (reason != _last)
            {
                _kept.TryAdd(_last = reason, sequence);
            }

            return true;
        }

        var commitments = CarriedEntry.Commitments(entry).ToHashSet(StringComparer.Ordinal);
        var kept = words.Commitments.ToHashSet(StringComparer.Ordinal);
        if (!kept.IsSubsetOf(commitments) || kept.Count != words.Commitments.Count())
        {
            return false;
        }

        foreach (var commitment in commitments)
        {
            (kept.Contains(commitment) ? _kept : _lacking).TryAdd(commitment, sequence);
        }

        return true;
    }

    /// <summary>Names what is gone and was not erased, and what was and is there.</summary>
    public void Compare(HiddenTexts erased, Findings findings)
    {
        foreach (var (_, sequence) in _lacking.Where(text => !erased.IsErased(text.Key)))
        {
            findings.TextLacking(sequence);
        }

        foreach (var (_, sequence) in _kept.Where(text => erased.IsErased(text.Key)))
        {
            findings.TextNotErased(sequence);
        }
    }

    /// <summary>Begins anew: what came since is looked at for itself.</summary>
    public void Clear()
    {
        _lacking.Clear();
        _kept.Clear();
        _last = null;
    }
}
