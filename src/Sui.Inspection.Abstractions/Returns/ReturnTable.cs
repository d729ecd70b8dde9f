namespace Sui.Inspection.Returns;

/// <summary>A table that arrived added up.</summary>
/// <param name="Id">The table's id.</param>
/// <param name="Title">Its title in print.</param>
/// <param name="Counts">What its numbers count, such as <c>activities</c>, <c>providers</c> or <c>per cent</c>.</param>
/// <param name="Rows">Its rows in order.</param>
public sealed record ReturnTable(string Id, string Title, string Counts, IReadOnlyList<ReturnTableRow> Rows);
