namespace Sui.Inspection.Imports;

/// <summary>One row as codes.</summary>
/// <param name="Row">The row's number as a spreadsheet shows it.</param>
/// <param name="Outcome">What becomes of it: <c>completed</c>, <c>partial</c>, <c>disqualified</c>, <c>test</c>, <c>rejected</c>,
/// <c>declined</c> or <c>not_reached</c>.</param>
/// <param name="Answers">Question id to the code of the answer, <c>text</c> for free text, or the kind of absence.</param>
public sealed record PreviewRow(int Row, string Outcome, IReadOnlyList<KeyValuePair<string, string>> Answers);
