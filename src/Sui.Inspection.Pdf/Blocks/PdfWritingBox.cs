namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A box to write in by hand, tagged as a field (<c>Form</c> with the attributes of <c>PrintField</c>).</summary>
/// <param name="Text">What the box is for, for people who cannot see it; 1 to 1,000 characters, not blank.</param>
public sealed record PdfWritingBox(string Text)
{
    /// <summary>A label above the box, at most 100 characters; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>The number of cells, one for a character each, 1 to 40; 1 for a plain box.</summary>
    public int Cells { get; init; } = 1;

    /// <summary>The width of a cell in points, 10 to 400; less where the line is too short.</summary>
    public double CellWidth { get; init; } = 24;
}
