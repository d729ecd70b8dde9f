namespace Sui.Inspection.Pdf.Inlines;

/// <summary>
/// Text in one style. A line feed starts a new line; tabs become spaces; control characters and lone surrogates are
/// shown as an empty square; direction marks, soft hyphens and joiners are dropped; a character that the font lacks is
/// shown as an empty square that still carries the character for copying and for screen readers, and is warned of.
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
