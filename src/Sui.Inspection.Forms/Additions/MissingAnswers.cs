namespace Sui.Inspection.Forms.Additions;

/// <summary>A row of the evidence, from an earlier import, that the export does not hold at all now. Equality is by value.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Place">The sheet or file.</param>
/// <param name="Row">The row as a spreadsheet shows it, from 1.</param>
public sealed record MissingAnswers(string Id, string Place, int Row);
