namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A term of a closed set, with the words that drop-down lists show.</summary>
/// <param name="Name">The term as files have it.</param>
/// <param name="Label">The words, in every language of the workbook.</param>
/// <param name="Also">Other words that are read as it.</param>
internal sealed record TemplateTerm(string Name, LocalisedText Label, IReadOnlyList<string> Also);
