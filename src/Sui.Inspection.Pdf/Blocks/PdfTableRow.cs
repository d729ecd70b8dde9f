namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells from left to right; their spans add up to the number of columns.</param>
public sealed record PdfTableRow(IReadOnlyList<PdfTableCell> Cells)
{
    /// <summary>Makes a row of plain text.</summary>
    /// <param name="cells">One text a column.</param>
    public PdfTableRow(params string[] cells)
        : this([.. cells.Select(text => new PdfTableCell(text))])
    {
    }
}
