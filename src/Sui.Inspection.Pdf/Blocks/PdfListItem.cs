using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>An item of a list.</summary>
/// <param name="Blocks">
/// Paragraphs, nested lists, notes, figures, tables or callouts; no headings, contents or page breaks. Blocks nest at
/// most 16 deep.
/// </param>
public sealed record PdfListItem(IReadOnlyList<PdfBlock> Blocks)
{
    /// <summary>Makes an item of one paragraph.</summary>
    /// <param name="content">The text.</param>
    public PdfListItem(IReadOnlyList<PdfInline> content)
        : this([new PdfParagraph(content)])
    {
    }

    /// <summary>Makes an item of one paragraph of plain text.</summary>
    /// <param name="text">The text.</param>
    public PdfListItem(string text)
        : this([new PdfParagraph(text)])
    {
    }
}
