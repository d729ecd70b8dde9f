using System.Text;

namespace Sui.Inspection.Annexes.Wording;

/// <summary>
/// Marks text of another language inside sentences while the annex is composed, and text that leads to an entry of the supplement: between two
/// non-characters, which Unicode keeps for internal use and which are taken out of everything that comes from outside. The composer turns marks
/// into runs with a language or an address.
/// </summary>
internal static class LanguageMarks
{
    private const char Open = '\uFDD0';
    private const char Middle = '\uFDD1';
    private const char Close = '\uFDD2';
    private const char Replacement = '\uFFFD';

    // No tag of a language starts so.
    private const string EntrySign = "#";

    /// <summary>A text from outside, without anything that could be taken for a mark.</summary>
    public static string Clean(string text) => text.AsSpan().IndexOfAny(Open, Middle, Close) < 0 ? text
        : text.Replace(Open, Replacement).Replace(Middle, Replacement).Replace(Close, Replacement);

    /// <summary>A text marked as being in a language.</summary>
    public static string Mark(string text, string language) => text.Length == 0 ? text : $"{Open}{language}{Middle}{Clean(text)}{Close}";

    /// <summary>A text marked as leading to an entry of the supplement.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">The id of the entry's section.</param>
    public static string Entry(string text, string section) => Mark(text, EntrySign + section);

    /// <summary>Whether a text starts with a mark.</summary>
    public static bool IsMarked(string text) => text.StartsWith(Open);

    /// <summary>A text in a language or, where it lacks that language, in English and marked so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language's tag.</param>
    /// <param name="change">A change of the words before they are marked; null for none.</param>
    public static string In(LocalisedText text, string language, Func<string, string>? change = null)
    {
        var known = text.Texts.TryGetValue(language, out var own);
        var words = known ? own! : text.English;
        words = change?.Invoke(words) ?? words;
        return known ? words : Mark(words, "en");
    }

    /// <summary>Changes a text that may start with a mark as if there were none.</summary>
    public static string Inside(string text, Func<string, string> change)
    {
        if (text.Length == 0 || text[0] != Open)
        {
            return change(text);
        }

        var start = text.IndexOf(Middle, StringComparison.Ordinal) + 1;
        return text[..start] + change(text[start..]);
    }

    /// <summary>The last character that is printed; none for an empty text.</summary>
    public static char? LastPrinted(string text) => text.AsSpan().TrimEnd(Close) is [.., var last] ? last : null;

    /// <summary>The text without its marks.</summary>
    public static string Strip(string text) => string.Concat(Split(text, leads: true).Select(part => part.Text));

    /// <summary>The run as runs of one language each, and one for each text that leads to an entry.</summary>
    /// <param name="run">The run.</param>
    /// <param name="supplement">The address of the supplement, empty within it; null where texts lead nowhere.</param>
    public static IEnumerable<TextRun> Split(TextRun run, string? supplement) => run.Text.Contains(Open)
        ? Split(run.Text, supplement is not null).Select(part => part.Mark is ['#', ..]
            ? run with { Text = part.Text, Href = supplement + part.Mark }
            : run with { Text = part.Text, Language = part.Mark ?? run.Language })
        : [run];

    private static IEnumerable<(string Text, string? Mark)> Split(string text, bool leads)
    {
        var plain = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf(Open, at);
            var middle = open < 0 ? -1 : text.IndexOf(Middle, open);
            var close = middle < 0 ? -1 : text.IndexOf(Close, middle);
            if (close < 0)
            {
                plain.Append(text, at, text.Length - at);
                break;
            }

            plain.Append(text, at, open - at);
            at = close + 1;
            if (!leads && text[open + 1] == '#')
            {
                plain.Append(text, middle + 1, close - middle - 1);
                continue;
            }

            if (plain.Length > 0)
            {
                yield return (plain.ToString(), null);
                plain.Clear();
            }

            yield return (text[(middle + 1)..close], text[(open + 1)..middle]);
        }

        if (plain.Length > 0)
        {
            yield return (plain.ToString(), null);
        }
    }
}
