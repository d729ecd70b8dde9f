namespace Sui.Inspection.Pdf.Drawing;

/// <summary>A line through points, closed and filled or open.</summary>
/// <param name="Points">The corners; 2 or more.</param>
/// <param name="Fill">The colour inside (non-zero winding); null for none.</param>
/// <param name="Stroke">The outline; null for none.</param>
public sealed record PdfPolygon(IReadOnlyList<PdfPoint> Points, PdfColor? Fill, PdfStroke? Stroke = null) : PdfDrawing
{
    /// <summary>Whether the last point is joined to the first.</summary>
    public bool Closed { get; init; } = true;
}
