namespace Sui.Inspection.Forms.Workbooks;

/// <summary>A column of a sheet to be written.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width, in characters.</param>
/// <param name="Look">How cells look that are filled in later.</param>
internal sealed record BookColumn(string Heading, double Width, CellLook Look = CellLook.Words)
{
    /// <summary>What to write into it, as a note at the heading; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether every row needs it.</summary>
    public bool Needed { get; init; }

    /// <summary>What its cells are chosen from: a name or a range of the workbook; null for no list.</summary>
    public string? List { get; init; }
}
