namespace Sui.Inspection.Forms.Additions;

/// <summary>A row that is in the evidence and that the import holds with other values. Equality is by value, of the list by reference.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Place">The sheet or file.</param>
/// <param name="Row">The row as a spreadsheet shows it, from 1.</param>
/// <param name="Columns">The columns that differ, by their names in files.</param>
public sealed record ChangedAnswers(string Id, string Place, int Row, IReadOnlyList<string> Columns);
