using System.Globalization;
using System.Text;

namespace Sui.Inspection.Text;

/// <summary>
/// Makes any text fit for print in any format: white space becomes single spaces; control characters, halves of surrogate pairs,
/// non-characters and marks that override the direction of the text around them become the replacement character; other invisible
/// characters, but for joiners, are left out.
/// </summary>
internal static class PrintableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text as it may be printed.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsClean(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var space = false;
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone surrogate arrives as the replacement character already. No-break spaces are meant and stay.
            if (Rune.IsWhiteSpace(rune) && rune.Value is not ('\u00A0' or '\u202F'))
            {
                if (!space)
                {
                    result.Append(' ');
                }

                space = true;
                continue;
            }

            if (IsInvisible(rune))
            {
                continue;
            }

            space = false;
            if (IsPrintable(rune))
            {
                result.Append(units[..rune.EncodeToUtf16(units)]);
            }
            else
            {
                result.Append(Replacement);
            }
        }

        return result.ToString();
    }

    /// <summary>The text as it may be printed where there is room for so many characters at most.</summary>
    public static string Clean(string text, int most)
    {
        var clean = Clean(text);
        return clean.Length <= most ? clean
            : clean[..(char.IsHighSurrogate(clean[most - 2]) ? most - 2 : most - 1)] + "…";
    }

    // Most texts are: nothing but letters, digits and marks of ASCII, with single spaces between them.
    private static bool IsClean(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal);

    // Joiners shape words; any other invisible character can only make two names look the same.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        && rune.Value is not (0x200C or 0x200D) and not (>= 0x202A and <= 0x202E) and not (>= 0x2066 and <= 0x2069);

    private static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control
        && rune.Value is not (>= 0x202A and <= 0x202E) and not (>= 0x2066 and <= 0x2069) and not (>= 0xFDD0 and <= 0xFDEF)
        && (rune.Value & 0xFFFE) != 0xFFFE;
}
