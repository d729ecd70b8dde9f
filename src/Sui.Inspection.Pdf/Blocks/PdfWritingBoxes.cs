namespace Sui.Inspection.Pdf.Blocks;

/// <summary>Boxes to write in by hand, side by side, such as those of a date. They become smaller where they would not fit.</summary>
/// <param name="Boxes">The boxes from left to right; 1 to 10.</param>
public sealed record PdfWritingBoxes(IReadOnlyList<PdfWritingBox> Boxes) : PdfBlock;
