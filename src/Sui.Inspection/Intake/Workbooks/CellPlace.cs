namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A place in a workbook; what is unknown is null.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Row">The row as a spreadsheet shows it, from 1.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Heading">What the column or field is called; null where that is not known.</param>
internal sealed record CellPlace(string Sheet, int? Row = null, int? Column = null, string? Heading = null)
{
    /// <summary>The words that its list shows; empty for no list.</summary>
    public IReadOnlyList<LocalisedText> Offered { get; init; } = [];
}
