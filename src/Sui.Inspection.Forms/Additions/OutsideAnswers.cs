namespace Sui.Inspection.Forms.Additions;

/// <summary>A row of the export whose day lies outside the days that evidence may come from: validation refuses it. Equality is by value.</summary>
/// <param name="Id">The row's id in the evidence.</param>
/// <param name="File">The export's file, without folders; null where the rows of a register are not numbered.</param>
/// <param name="Sheet">The export's sheet; null for a file without sheets.</param>
/// <param name="Row">The row in the export as a spreadsheet shows it, from 1; null where it is not known.</param>
/// <param name="Day">The day, month or year as the evidence writes it, such as <c>2019-06-14</c>.</param>
/// <param name="IsAfter">Whether it lies behind the last day of the period and of the fieldwork; otherwise before the period.</param>
public sealed record OutsideAnswers(string Id, string? File, string? Sheet, int? Row, string Day, bool IsAfter);
