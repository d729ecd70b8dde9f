namespace Sui.Inspection.Tabular;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hidden">Whether it is hidden, and so not read.</param>
public sealed record SheetDescription(string Name, bool Hidden);
