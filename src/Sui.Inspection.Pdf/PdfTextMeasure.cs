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
    public static double Width(string text, double size, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var font = FontLibrary.Get(bold ? FontStyle.Bold : FontStyle.Regular);
        return new TextCleaner().CleanLine(text).Sum(piece => font.Measure(piece.Text)) * size / 1000;
    }

    /// <summary>Whether every character of a text can be drawn, be it by a similar one. What cannot is drawn as a mark of omission, and stays in
    /// the document for search and for reading aloud.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool CanDraw(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cleaner = new TextCleaner();
        cleaner.Clean(text);
        return cleaner.Tally.Missing.Count == 0;
    }
}
