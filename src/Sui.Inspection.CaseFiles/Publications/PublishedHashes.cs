using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>The hashes of assessments and decisions that evidence and words which are erased went into. They go with it: what it said could be tried out by them. One that was carried over without
/// effect serves nothing, and goes with whatever evidence is erased.</summary>
internal static class PublishedHashes
{
    /// <summary>The hashes to erase as well.</summary>
    /// <param name="all">The items of the case, before anything is erased.</param>
    /// <param name="erased">Those that are erased.</param>
    /// <param name="wasGone">Whether an item was erased already where something was published, by its entry's number; null where none was.</param>
    public static IEnumerable<CaseItem> Of(IReadOnlyList<CaseItem> all, IReadOnlyList<CaseItem> erased, Func<CaseItem, long, bool>? wasGone = null) => all.Where(hash =>
        hash is { Part: CaseItemPart.Publication, State: CaseItemState.Held }
        && erased.Any(item => (item.Part.IsEvidence() || item.Part.IsWritten()) && (hash.IsWithoutEffect || (CountedAt(item, hash.Sequence) && wasGone?.Invoke(item, hash.Sequence) != true))));

    private static bool CountedAt(CaseItem item, long sequence) =>
        item.Sequence < sequence && !(item.State == CaseItemState.Withdrawn && item.Version < sequence);
}
