using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Content">The text; a line feed starts a new line. It may be blank.</param>
public sealed record PdfTableCell(IReadOnlyList<PdfInline> Content)
{
    /// <summary>Makes a cell of plain text.</summary>
    /// <param name="text">The text.</param>
    public PdfTableCell(string text)
        : this([new PdfText(text)])
    {
    }

    /// <summary>The number of columns that the cell takes, 1 or more. Each row's cells add up to all columns.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>A small drawing below the text, or in its place where that is blank; null for none.</summary>
    public PdfCellGraphic? Graphic { get; init; }

    /// <summary>Makes a cell of plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The cell.</returns>
    public static implicit operator PdfTableCell(string text) => new(text);
}
