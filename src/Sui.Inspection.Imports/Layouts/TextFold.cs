using System.Globalization;
using System.Text;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>
/// Words as they are compared: lower case, no accents, no apostrophes, every other punctuation and white space one space. By hand,
/// because the library runs without the tables of a culture, which Unicode's own normalisation needs.
/// </summary>
internal static class TextFold
{
    /// <summary>Folds a text. Two texts that fold alike are read as the same words; empty where nothing is left.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' || IsMark(c))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                space = folded.Length > 0;
                continue;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            var lower = char.ToLowerInvariant(c);
            if (lower < '\u0080')
            {
                folded.Append(lower);
            }
            else
            {
                folded.Append(LatinLetters.Plain(lower));
            }
        }

        return folded.ToString();
    }

    private static bool IsMark(char c) => c >= '\u0080'
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
