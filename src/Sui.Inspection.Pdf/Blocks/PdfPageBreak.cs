namespace Sui.Inspection.Pdf.Blocks;

/// <summary>Starts a new page. Breaks at the start or end of the document and breaks in a row do not make blank pages.</summary>
public sealed record PdfPageBreak : PdfBlock;
