namespace Sui.Inspection.Pdf.Inlines;

/// <summary>Text in another language than its surroundings, so that it is read aloud in the right voice.</summary>
/// <param name="Language">A BCP 47 tag, such as <c>cy</c>.</param>
/// <param name="Content">The text in that language.</param>
public sealed record PdfLanguageSpan(string Language, IReadOnlyList<PdfInline> Content) : PdfInline
{
    /// <summary>Makes a span of plain text.</summary>
    /// <param name="language">A BCP 47 tag, such as <c>cy</c>.</param>
    /// <param name="text">The text in that language.</param>
    public PdfLanguageSpan(string language, string text)
        : this(language, [new PdfText(text)])
    {
    }
}
