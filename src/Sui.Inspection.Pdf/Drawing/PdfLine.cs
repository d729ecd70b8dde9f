namespace Sui.Inspection.Pdf.Drawing;

/// <summary>A straight line.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="Stroke">How the line is drawn.</param>
public sealed record PdfLine(PdfPoint From, PdfPoint To, PdfStroke Stroke) : PdfDrawing
{
    /// <summary>Makes a line from four coordinates.</summary>
    /// <param name="x1">x of one end.</param>
    /// <param name="y1">y of one end.</param>
    /// <param name="x2">x of the other end.</param>
    /// <param name="y2">y of the other end.</param>
    /// <param name="stroke">How the line is drawn.</param>
    public PdfLine(double x1, double y1, double x2, double y2, PdfStroke stroke)
        : this(new PdfPoint(x1, y1), new PdfPoint(x2, y2), stroke)
    {
    }
}
