using System.Buffers;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// Texts as programs save them that have no room for all letters: 'grŵp' becomes 'gr?p' in Windows-1252, and where nothing but ASCII is
/// kept, 'don’t' becomes 'don?t'.
/// </summary>
internal static class LostLetters
{
    private static readonly SearchValues<char> Windows = SearchValues.Create("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

    /// <summary>The forms of a text in which letters are lost; none where all of its letters are kept everywhere.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> Forms(string text)
    {
        var windows = Replace(text, c => c > '\u00FF' && !Windows.Contains(c));
        var ascii = Replace(text, c => c is > '\u007F' or '\'');
        return new[] { windows, ascii }.Where(form => form != text).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether a text has a question mark inside a word, where a letter was.</summary>
    /// <param name="text">The text.</param>
    public static bool IsLikely(string text)
    {
        for (var at = text.IndexOf('?', StringComparison.Ordinal); at >= 0; at = text.IndexOf('?', at + 1))
        {
            if (at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Replace(string text, Func<char, bool> isLost) =>
        string.Create(text.Length, (text, isLost), static (target, from) =>
        {
            for (var at = 0; at < target.Length; at++)
            {
                target[at] = from.isLost(from.text[at]) ? '?' : from.text[at];
            }
        });
}
