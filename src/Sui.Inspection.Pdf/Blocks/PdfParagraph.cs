using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A paragraph, left aligned. A blank paragraph takes no room and leaves no trace.</summary>
/// <param name="Content">The text.</param>
/// <param name="Style">The look.</param>
public sealed record PdfParagraph(IReadOnlyList<PdfInline> Content, PdfParagraphStyle Style = PdfParagraphStyle.Body) : PdfBlock
{
    /// <summary>Makes a paragraph of plain text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The look.</param>
    public PdfParagraph(string text, PdfParagraphStyle style = PdfParagraphStyle.Body)
        : this([new PdfText(text)], style)
    {
    }

    /// <summary>Whether the paragraph stays on the page of the block that follows, as an introduction to a list does.</summary>
    public bool KeepWithNext { get; init; }
}
