using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>The order in which parts of the evidence stand: by the number of the entry that added them in the copy where they were written, so that it makes no difference which
/// copies were merged first. What has one number in two copies stands by its id.</summary>
/// <param name="Rank">0 for the headings of a table, which come before its rows; otherwise 1.</param>
/// <param name="Sequence">The number of the entry.</param>
/// <param name="Id">The item's id.</param>
internal readonly record struct OriginalOrder(int Rank, long Sequence, string Id) : IComparable<OriginalOrder>
{
    /// <summary>The place of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="sequence">The number of the entry that added it, where it was written.</param>
    public static OriginalOrder Of(CaseItem item, long sequence) => new(item.Part == CaseItemPart.Header ? 0 : 1, sequence, item.Id);

    /// <summary>The number of the entry that was written first, where one carries it.</summary>
    public static long SequenceOf(JournalEntry entry) => (CarriedEntry.Innermost(entry) ?? entry).Sequence;

    /// <inheritdoc/>
    public int CompareTo(OriginalOrder other) =>
        Rank != other.Rank ? Rank.CompareTo(other.Rank) : Sequence != other.Sequence ? Sequence.CompareTo(other.Sequence) : string.CompareOrdinal(Id, other.Id);
}
