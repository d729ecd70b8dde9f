namespace Sui.Inspection.Imports.Tallying;

/// <summary>Rows that say what earlier rows say.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="First">The number of the first.</param>
/// <param name="Last">The number of the last; null where they are scattered.</param>
/// <param name="Like">The number of the row that the first is like.</param>
/// <param name="InOrder">Whether they stand in the order of the earlier ones; otherwise in any.</param>
internal sealed record RowsAgain(int Count, int First, int? Last, int Like, bool InOrder)
{
    /// <summary>Whether they were entered at other times than the earlier ones.</summary>
    public bool OtherTimes { get; init; }
}
