namespace Sui.Inspection.Pdf.Blocks;

/// <summary>Starts a new page. Breaks at the start or end of the document and breaks in a row do not make blank pages.</summary>
/// <param name="WhenLeft">The share of a page, 0 to 1, up to which may be left for the break to take place; 1 breaks always.</param>
public sealed record PdfPageBreak(double WhenLeft = 1) : PdfBlock;
