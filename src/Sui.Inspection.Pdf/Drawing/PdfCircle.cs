namespace Sui.Inspection.Pdf.Drawing;

/// <summary>A circle, filled, outlined or both.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Radius">The radius, 0 or more.</param>
/// <param name="Fill">The colour inside; null for none.</param>
/// <param name="Stroke">The outline; null for none.</param>
public sealed record PdfCircle(PdfPoint Centre, double Radius, PdfColor? Fill, PdfStroke? Stroke = null) : PdfDrawing;
