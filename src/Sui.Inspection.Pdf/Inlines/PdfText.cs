namespace Sui.Inspection.Pdf.Inlines;

/// <summary>
/// Text in one style. A line feed starts a new line; tabs become spaces; direction marks, soft hyphens and joiners are drawn as
/// nothing. A character that the font lacks is composed with its marks, else drawn by a similar character, else left out with
/// <c>[…]</c> in its place; it goes on being found and read aloud as what it is, and is warned of. Control characters and
/// lone surrogates are left out too. See the library's README for the whole order.
/// </summary>
/// <param name="Text">The text, in reading order from left to right.</param>
public sealed record PdfText(string Text) : PdfInline
{
    /// <summary>Whether the text is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether the text is italic. There is no bold italic: bold wins.</summary>
    public bool Italic { get; init; }

    /// <summary>The colour; null takes the surrounding colour.</summary>
    public PdfColor? Color { get; init; }

    /// <summary>Makes bold text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Bold text.</returns>
    public static PdfText InBold(string text) => new(text) { Bold = true };

    /// <summary>Makes italic text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Italic text.</returns>
    public static PdfText InItalic(string text) => new(text) { Italic = true };
}
