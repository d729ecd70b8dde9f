using System.Globalization;
using Sui.Inspection.Pdf;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Measures text and breaks it into lines. Text that does not fit ends with an ellipsis: a table nearby has all of
/// it.</summary>
internal static class FigureText
{
    /// <summary>The size of most text in points.</summary>
    public const double Size = 10;

    /// <summary>From one baseline to the next, as a multiple of the size.</summary>
    public const double Leading = 1.25;

    private const string Ellipsis = "…";

    /// <summary>Other readers' fonts are wider than the document's own: Arial by up to a sixth in short labels.</summary>
    private const double Room = 1.17;

    /// <summary>No label is read beyond this; the longest that fits anywhere is far shorter.</summary>
    private const int Longest = 4000;

    /// <summary>The height of lines in points.</summary>
    public static double Height(int lines, double size = Size) => lines * size * Leading;

    /// <summary>The width to reserve for a text on one line, in points.</summary>
    public static double Width(string text, double size = Size, bool bold = false)
    {
        var width = PdfTextMeasure.Width(text, size, bold) * Room;
        foreach (var rune in text.EnumerateRunes())
        {
            // The document's font shows these as one narrow square; other readers draw them about an em wide.
            width += rune.Value >= 0x0590 && rune.Value is not (>= 0x1E00 and <= 0x23FF) ? size : 0;
        }

        return width;
    }

    /// <summary>The width of the widest of some texts on one line each, from <paramref name="least"/> to
    /// <paramref name="most"/>.</summary>
    public static double Widest(IEnumerable<string> texts, double least, double most, bool bold = false)
    {
        var widest = least;
        foreach (var text in texts)
        {
            if (widest >= most)
            {
                return most;
            }

            widest = Math.Max(widest, Width(PrintableText.Clean(text, 200), Size, bold));
        }

        return Math.Min(widest, most);
    }

    /// <summary>Bold text in lines of a width, measured for the document's own font alone: for figures that no other font draws.</summary>
    public static IReadOnlyList<string> WrapExactly(string text, double width, int most, double size) =>
        Wrap(text, width * Room, most, size, bold: true);

    /// <summary>The text in as many lines as it needs, at most <paramref name="most"/>; blank text gives none.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, int most, double size = Size, bool bold = false)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var (word, spaced) in Words(PrintableText.Clean(text, Longest), width, size, bold))
        {
            var joined = line.Length == 0 ? word : spaced ? line + " " + word : line + word;
            if (line.Length == 0 || Width(joined, size, bold) <= width)
            {
                line = joined;
                continue;
            }

            lines.Add(line);
            line = word;
            if (lines.Count == most)
            {
                lines[^1] = Shorten(lines[^1] + Ellipsis, width, size, bold);
                return lines;
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Whether every word of a text fits a width uncut.</summary>
    public static bool WordsFit(string text, double width, double size = Size, bool bold = false) =>
        PrintableText.Clean(text, Longest).Split(' ').All(word => Width(word, size, bold) <= width);

    private static string Shorten(string line, double width, double size, bool bold)
    {
        while (Width(line, size, bold) > width && line.Length > Ellipsis.Length)
        {
            var elements = StringInfo.ParseCombiningCharacters(line);
            line = line[..elements[^Math.Min(elements.Length, 2)]].TrimEnd() + Ellipsis;
        }

        return line;
    }

    /// <summary>The words of a text, each with whether a space stands before it. A word wider than a line comes in
    /// pieces.</summary>
    private static IEnumerable<(string Word, bool Spaced)> Words(string text, double width, double size, bool bold)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var spaced = true;
            foreach (var piece in Pieces(word))
            {
                var rest = piece;
                while (Width(rest[..Math.Min(rest.Length, 400)], size, bold) > width)
                {
                    var end = Fitting(rest, width, size, bold);
                    if (end == rest.Length)
                    {
                        break;
                    }

                    yield return (rest[..end], spaced);
                    (rest, spaced) = (rest[end..], false);
                }

                yield return (rest, spaced);
                spaced = false;
            }
        }
    }

    /// <summary>A word in pieces that may stand on lines of their own: after hyphens and slashes between letters.</summary>
    private static IEnumerable<string> Pieces(string word)
    {
        var start = 0;
        for (var index = 1; index < word.Length - 1; index++)
        {
            if (word[index] is '-' or '/' or '–' && char.IsLetter(word[index - 1]) && char.IsLetter(word[index + 1]))
            {
                yield return word[start..(index + 1)];
                start = index + 1;
            }
        }

        yield return word[start..];
    }

    /// <summary>How many characters of a word fit a line: one visible character at least, never part of one.</summary>
    private static int Fitting(string word, double width, double size, bool bold)
    {
        var (end, taken) = (0, 0.0);
        while (end < word.Length)
        {
            var length = StringInfo.GetNextTextElementLength(word, end);
            taken += Width(word.Substring(end, length), size, bold);
            if (end > 0 && taken > width)
            {
                break;
            }

            end += length;
        }

        return end;
    }
}
