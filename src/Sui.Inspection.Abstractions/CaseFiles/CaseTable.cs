namespace Sui.Inspection.CaseFiles;

/// <summary>A table of the pack that a case holds.</summary>
/// <param name="File">Its path inside the pack.</param>
/// <param name="Headings">Its headings, as they stand.</param>
/// <param name="Rows">The rows that are held, in the order in which they were added.</param>
public sealed record CaseTable(string File, IReadOnlyList<string> Headings, IReadOnlyList<CaseRow> Rows);
