namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A sheet as it was looked at first: all rows of one that is part of the head, the first ones of others.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Head">The part of the head that it is; null for other sheets.</param>
/// <param name="ByHeadings">Whether it was known by its headings alone, under another name.</param>
/// <param name="Rows">The rows that are not blank.</param>
internal sealed record SheetScan(string Name, TemplateSheet? Head, bool ByHeadings, IReadOnlyList<SheetRow> Rows);
