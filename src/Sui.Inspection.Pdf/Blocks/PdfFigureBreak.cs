namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A height at which a drawing may go on on another page.</summary>
/// <param name="At">The distance from the drawing's top, below its head and above its foot.</param>
/// <param name="AlternateText">What the drawing shows from there to the next break; 1 to 10,000 characters, not blank.</param>
public sealed record PdfFigureBreak(double At, string AlternateText);
