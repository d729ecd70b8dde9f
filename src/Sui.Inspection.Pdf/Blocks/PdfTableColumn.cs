namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A column of a table.</summary>
/// <param name="Width">The column's share of the table's width, above 0 and relative to the other columns'.</param>
/// <param name="Alignment">Where the text of its cells stands.</param>
public sealed record PdfTableColumn(double Width = 1, PdfAlignment Alignment = PdfAlignment.Left);
