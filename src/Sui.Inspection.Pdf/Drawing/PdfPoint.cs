namespace Sui.Inspection.Pdf.Drawing;

/// <summary>A point in a figure, from its top left corner, y downwards, in points (1/72 inch).</summary>
/// <param name="X">From the left side.</param>
/// <param name="Y">From the top.</param>
public readonly record struct PdfPoint(double X, double Y);
