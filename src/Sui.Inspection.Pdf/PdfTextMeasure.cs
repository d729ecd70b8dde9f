using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf;

/// <summary>Measures text in the document's own font, for placing labels in figures. It may be used from many threads.</summary>
public static class PdfTextMeasure
{
    /// <summary>The width of text on one line.</summary>
    /// <param name="text">The text; characters are replaced and dropped as in a document.</param>
    /// <param name="size">The size in points.</param>
    /// <param name="bold">Whether the text is bold.</param>
    /// <returns>The width in points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static double Width(string text, double size, bool bold = false) => Width(text, size, bold, []);

    /// <summary>The width of text on one line where some of it may be drawn in fonts of the host's.</summary>
    /// <param name="text">The text; characters are replaced and dropped as in a document.</param>
    /// <param name="size">The size in points.</param>
    /// <param name="bold">Whether the text is bold.</param>
    /// <param name="fallbackFonts">The fonts, as <see cref="PdfDocument.FallbackFonts"/>.</param>
    /// <returns>The width in points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="fallbackFonts"/> is null.</exception>
    public static double Width(string text, double size, bool bold, IReadOnlyList<PdfFont> fallbackFonts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fallbackFonts);
        var font = FontLibrary.Get(bold ? FontStyle.Bold : FontStyle.Regular);
        return new TextCleaner(new FallbackFonts(fallbackFonts)).CleanLine(text).Sum(piece => (piece.Font ?? font).Measure(piece.Text)) * size / 1000;
    }

    /// <summary>Whether every character of a text can be drawn, be it by a similar one. What cannot is drawn as a mark of omission, and stays in
    /// the document for search and for reading aloud.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool CanDraw(string text) => CanDraw(text, []);

    /// <summary>As <see cref="CanDraw(string)"/>, in a document with fonts of the host's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fallbackFonts">The fonts, as <see cref="PdfDocument.FallbackFonts"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="fallbackFonts"/> is null.</exception>
    public static bool CanDraw(string text, IReadOnlyList<PdfFont> fallbackFonts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fallbackFonts);
        var cleaner = new TextCleaner(new FallbackFonts(fallbackFonts));
        cleaner.Clean(text);
        return cleaner.Tally.Missing.Count == 0;
    }
}
