using System.Globalization;
using System.Text;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>The words of headers in the forms in which they are kept and compared. Thread-safe.</summary>
public static class HeaderText
{
    /// <summary>The characters of a header that make its key.</summary>
    public const int KeyCharacters = 1000;

    /// <summary>
    /// A header as a key holds it: white space collapsed and trimmed; controls, marks of direction and other characters that cannot be
    /// seen left out; halves of surrogate pairs replaced; at most <see cref="KeyCharacters"/> characters.
    /// </summary>
    /// <param name="header">The cell.</param>
    /// <returns>The key; empty where nothing is left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is null.</exception>
    public static string Key(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var text = new StringBuilder(Math.Min(header.Length, KeyCharacters));
        var space = false;
        for (var i = 0; i < header.Length && text.Length < KeyCharacters; i++)
        {
            var c = header[i];
            if (char.IsWhiteSpace(c))
            {
                space = text.Length > 0;
                continue;
            }

            if (CannotBeSeen(c))
            {
                continue;
            }

            if (space)
            {
                text.Append(' ');
                space = false;
            }

            if (char.IsHighSurrogate(c) && i + 1 < header.Length && char.IsLowSurrogate(header[i + 1]))
            {
                text.Append(c).Append(header[++i]);
            }
            else
            {
                text.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }

        // A pair that straddles the end would be cut in half, and a space before the end would not be trimmed.
        var end = Math.Min(text.Length, KeyCharacters);
        end -= end > 0 && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        end -= end > 0 && text[end - 1] == ' ' ? 1 : 0;
        return text.ToString(0, end);
    }

    /// <summary>A key without regard to case: how the columns that tools write themselves are looked up.</summary>
    /// <param name="key">What <see cref="Key"/> gave, or <see cref="ColumnKey.Header"/>.</param>
    /// <returns>The key in lower case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static string Plain(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.ToLowerInvariant();
    }

    private static bool CannotBeSeen(char c) => char.IsControl(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator;
}
