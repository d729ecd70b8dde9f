namespace Sui.Inspection.Imports;

/// <summary>Rows that were read and are not among those kept, for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many there are, at least 1.</param>
/// <param name="FirstRows">The numbers of the first of them, at most ten.</param>
public sealed record RowsSetAside(SetAsideReason Reason, long Count, IReadOnlyList<int> FirstRows);
