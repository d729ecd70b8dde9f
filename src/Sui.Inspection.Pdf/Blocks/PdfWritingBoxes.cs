namespace Sui.Inspection.Pdf.Blocks;

/// <summary>
/// Boxes to write in by hand, side by side, such as those of a date. One that does not fit the line starts another, and one that
/// is wider than the line gets narrower.
/// </summary>
/// <param name="Boxes">The boxes from left to right; 1 to 10.</param>
public sealed record PdfWritingBoxes(IReadOnlyList<PdfWritingBox> Boxes) : PdfBlock;
