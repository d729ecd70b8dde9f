namespace Sui.Inspection.Pdf.Inlines;

/// <summary>
/// A link, underlined, to a web address or to a heading of the same document. Links do not nest.
/// </summary>
/// <param name="Content">The words of the link; they should make sense out of context and must not be blank.</param>
/// <param name="Target">
/// An absolute <c>http</c>, <c>https</c>, <c>mailto</c> or <c>tel</c> address, or <c>#</c> and the
/// <see cref="Blocks.PdfHeading.Anchor"/> of a heading.
/// </param>
public sealed record PdfLink(IReadOnlyList<PdfInline> Content, string Target) : PdfInline
{
    /// <summary>Makes a link with plain words.</summary>
    /// <param name="text">The words of the link.</param>
    /// <param name="target">As in <see cref="Target"/>.</param>
    public PdfLink(string text, string target)
        : this([new PdfText(text)], target)
    {
    }
}
