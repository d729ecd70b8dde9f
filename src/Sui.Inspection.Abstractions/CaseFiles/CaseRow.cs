namespace Sui.Inspection.CaseFiles;

/// <summary>A row of a table that is held.</summary>
/// <param name="Item">The id of its item.</param>
/// <param name="Cells">Its cells, as they stand; as many as it has, which may be more or fewer than the table has headings.</param>
public sealed record CaseRow(string Item, IReadOnlyList<string> Cells);
