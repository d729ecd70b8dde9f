using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>
/// A table of data. It breaks between rows, and inside rows that are taller than a good part of a page; the header
/// rows are drawn again on each page. It has header rows, a header column or both.
/// </summary>
/// <param name="Caption">What the table shows; empty for no caption.</param>
/// <param name="Columns">The columns from left to right; 1 to 40.</param>
/// <param name="HeaderRows">The rows at the head; empty when only the first column names things.</param>
/// <param name="Rows">The rows of data.</param>
public sealed record PdfTable(
    IReadOnlyList<PdfInline> Caption,
    IReadOnlyList<PdfTableColumn> Columns,
    IReadOnlyList<PdfTableRow> HeaderRows,
    IReadOnlyList<PdfTableRow> Rows) : PdfBlock
{
    /// <summary>Makes a table with a plain caption and one header row of plain text.</summary>
    /// <param name="caption">What the table shows; empty for no caption.</param>
    /// <param name="columns">The columns from left to right.</param>
    /// <param name="header">One heading a column.</param>
    /// <param name="rows">The rows of data.</param>
    public PdfTable(
        string caption, IReadOnlyList<PdfTableColumn> columns, IReadOnlyList<string> header, IReadOnlyList<PdfTableRow> rows)
        : this([new PdfText(caption)], columns, [new PdfTableRow([.. header])], rows)
    {
    }

    /// <summary>Whether the first cell of each row of data is the row's header.</summary>
    public bool FirstColumnIsHeader { get; init; }

    /// <summary>Whether row headers are bold, as terms are; false for the weight of the data beside them.</summary>
    public bool BoldRowHeaders { get; init; } = true;
}
