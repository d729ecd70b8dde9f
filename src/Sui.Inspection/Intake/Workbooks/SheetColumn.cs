namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A column of a sheet as it is read.</summary>
/// <param name="Place">Where it stands in the sheet, from 0; -1 for one that the sheet leaves out and that is filled in.</param>
/// <param name="Name">Its name in files; the heading as it stands where it is not known.</param>
/// <param name="Heading">What problems call it; null where the heading is not known, since what stands there may be data.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Words">The words of its terms or answers; null for none.</param>
internal sealed record SheetColumn(int Place, string Name, string? Heading, ColumnType Type, CellWords? Words)
{
    /// <summary>The words that its list shows; empty for no list.</summary>
    public IReadOnlyList<LocalisedText> Offered => Words?.Offered ?? [];
}
