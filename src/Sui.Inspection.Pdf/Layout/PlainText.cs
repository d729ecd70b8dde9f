using System.Text;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>The words of inlines without their looks.</summary>
internal static class PlainText
{
    /// <summary>All words, with line feeds and runs of spaces as one space, and without lone surrogates and controls.</summary>
    public static string Of(IReadOnlyList<PdfInline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return OneLine(text.ToString());
    }

    /// <summary>Whether there is nothing to read.</summary>
    public static bool IsBlank(IReadOnlyList<PdfInline> inlines) =>
        !inlines.Any(inline => inline is PdfText { Text: var text } && text.AsSpan().ContainsAnyInRange('!', '~')) && IsBlank(Of(inlines));

    /// <summary>Whether there is nothing to read: only spaces, controls and characters that are dropped.</summary>
    public static bool IsBlank(string text) => text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune)
        || Rune.IsControl(rune) || rune.Value == Characters.ZeroWidthSpace || Characters.IsDropped(rune.Value));

    /// <summary>Text fit for metadata: one line, no control characters, well-formed UTF-16.</summary>
    public static string OneLine(string text)
    {
        if (IsOneLine(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF or 0x200B))
            {
                line.Append(units[..rune.EncodeToUtf16(units)]);
            }
            else if (line.Length > 0 && line[^1] != ' ' && rune.Value != 0x200B)
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>At most a number of characters, with an ellipsis when some were cut.</summary>
    public static string Cut(string text, int maximum)
    {
        if (text.Length <= maximum)
        {
            return text;
        }

        var end = maximum - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    // Most texts are: nothing but letters, digits and marks of ASCII, with single spaces between them.
    private static bool IsOneLine(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~')
        && !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ');

    private static void Append(StringBuilder text, IReadOnlyList<PdfInline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case PdfText plain:
                    text.Append(plain.Text);
                    break;
                case PdfLink link:
                    Append(text, link.Content);
                    break;
                case PdfLanguageSpan span:
                    Append(text, span.Content);
                    break;
            }
        }
    }
}
