namespace Sui.Inspection.Pdf.Drawing;

/// <summary>A rectangle, filled, outlined or both.</summary>
/// <param name="X">The left side.</param>
/// <param name="Y">The top.</param>
/// <param name="Width">The width, 0 or more.</param>
/// <param name="Height">The height, 0 or more.</param>
/// <param name="Fill">The colour inside; null for none.</param>
/// <param name="Stroke">The outline; null for none.</param>
public sealed record PdfRectangle(
    double X, double Y, double Width, double Height, PdfColor? Fill, PdfStroke? Stroke = null) : PdfDrawing;
