using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>
/// Somebody's own words, with a rule at the side, tagged as a quotation. A short one stays on one page. Without words it takes no
/// room and leaves no trace, whatever its attribution.
/// </summary>
/// <param name="Paragraphs">The words; blank paragraphs are left out. Quotation marks are the caller's.</param>
public sealed record PdfQuote(IReadOnlyList<PdfParagraph> Paragraphs) : PdfBlock
{
    /// <summary>Makes a quotation of one paragraph of plain text.</summary>
    /// <param name="text">The words.</param>
    /// <param name="attribution">Who said them, or where they stand; null for none.</param>
    public PdfQuote(string text, string? attribution = null)
        : this([new PdfParagraph(text)])
    {
        Attribution = attribution is null ? [] : [new PdfText(attribution)];
    }

    /// <summary>Who said the words, or where they stand: a small paragraph below them; empty for none.</summary>
    public IReadOnlyList<PdfInline> Attribution { get; init; } = [];
}
