namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A sheet as a file of the pack.</summary>
/// <param name="Bytes">The file; null where the sheet has no rows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Merged">Whether cells of its rows are merged, and the sheet has to be read once more with that in mind.</param>
/// <param name="TooLarge">Whether it grew over what a file may have, and is not whole.</param>
internal sealed record SheetContent(ReadOnlyMemory<byte>? Bytes, IReadOnlyList<SheetColumn> Columns, bool Merged, bool TooLarge)
{
    /// <summary>Whether every row, or at least half of those with ids, is another sheet's.</summary>
    public bool IsCopy { get; init; }

    /// <summary>What was met, to be reported once.</summary>
    public required IReadOnlyList<Action<WorkbookFaults>> Met { get; init; }
}
