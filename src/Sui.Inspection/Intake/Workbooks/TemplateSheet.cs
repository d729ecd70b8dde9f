namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A sheet of the evidence workbook.</summary>
/// <param name="Id">What it is called here.</param>
/// <param name="Layout">How it is laid out.</param>
/// <param name="Name">Its name in the workbook, in every language.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Kind">The kind of file that it is; null for part of the head.</param>
/// <param name="Path">The list of pack.json that its rows are; null for none.</param>
/// <param name="Columns">Its columns or fields, in order.</param>
internal sealed record TemplateSheet(
    string Id, SheetLayout Layout, LocalisedText Name, LocalisedText Purpose, string? Kind, string? Path, IReadOnlyList<TemplateColumn> Columns)
{
    /// <summary>The column of a name as files have it; null for none.</summary>
    public TemplateColumn? Find(string name) => Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.Ordinal));
}
