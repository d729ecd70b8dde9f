using System.Text;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// The spellings of a word of a name with letters that people write in several ways: Þórdís and Thordis, Bjørn and Bjoern, Weiß and Weiss. A list may
/// hold the one and a text the other.
/// </summary>
internal static class NameSpellings
{
    /// <summary>The most spellings of a word.</summary>
    public const int Most = 24;

    private const string Kept = "öøäåüðđæœßþ";

    /// <summary>A name folded as texts are (<see cref="CharacterFolds.Fold"/>), except that letters with several spellings stay.</summary>
    public static string Fold(string name)
    {
        var result = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length; at++)
        {
            var letter = Composed(char.ToLowerInvariant(name[at]), at + 1 < name.Length ? name[at + 1] : '\0');
            if (Kept.Contains(letter, StringComparison.Ordinal))
            {
                result.Append(letter);
                continue;
            }

            var width = char.IsHighSurrogate(name[at]) && at + 1 < name.Length ? 2 : 1;
            result.Append(CharacterFolds.Fold(name.Substring(at, width)));
            at += width - 1;
        }

        return result.ToString();
    }

    /// <summary>The spellings of a folded word as they stand in folded texts, each once; the first is the word's own.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (word.AsSpan().IndexOfAny(Kept) < 0 && !HasPair(word))
        {
            return [word];
        }

        List<string> spellings = [string.Empty];
        for (var at = 0; at < word.Length; at++)
        {
            var options = Options(word, at, out var width);
            at += width - 1;
            spellings = [.. options.SelectMany(option => spellings.Select(start => start + option)).Take(Most)];
        }

        return [.. spellings.Distinct(StringComparer.Ordinal)];
    }

    private static char Composed(char letter, char mark) => (letter, mark) switch
    {
        ('o', '\u0308') => 'ö',
        ('a', '\u0308') => 'ä',
        ('u', '\u0308') => 'ü',
        ('a', '\u030A') => 'å',
        ('ẞ', _) => 'ß',
        _ => letter,
    };

    private static bool HasPair(string word)
    {
        for (var at = 0; at + 1 < word.Length; at++)
        {
            if (Options(word, at, out _).Length > 1)
            {
                return true;
            }
        }

        return false;
    }

    // The first is what a text that is spelt like the list folds to.
    private static string[] Letter(char letter) => letter switch
    {
        'ö' or 'ø' => ["o", "oe"],
        'ä' => ["a", "ae"],
        'å' => ["a", "aa"],
        'ü' => ["u", "ue"],
        'ð' => ["d", "dh", "th"],
        'đ' => ["d", "dj"],
        'æ' => ["æ", "ae", "a", "e"],
        'œ' => ["œ", "oe", "o"],
        'ß' => ["ß", "ss", "s"],
        'þ' => ["þ", "th", "t", "p"],
        _ => [],
    };

    private static string[] Options(string word, int at, out int width)
    {
        width = 1;
        var own = Letter(word[at]);
        if (own.Length > 0)
        {
            return own;
        }

        var pair = at + 1 < word.Length ? word.AsSpan(at, 2) : [];
        string[] options = pair switch
        {
            "th" => ["th", "þ"],
            "ss" => ["ss", "ß"],
            "ae" => Inside(word, at) ? ["ae", "æ", "a"] : ["ae", "æ"],
            "oe" => Inside(word, at) ? ["oe", "œ", "o"] : ["oe", "œ"],
            "ue" when Inside(word, at) && at > 0 && word[at - 1] is not ('q' or 'g') => ["ue", "u"],
            "aa" when Inside(word, at) => ["aa", "a"],
            "dh" when Inside(word, at) => ["dh", "d"],
            "dj" when Inside(word, at) => ["dj", "d"],
            _ => [],
        };
        width = options.Length > 0 ? 2 : 1;
        return options.Length > 0 ? options : [word[at].ToString()];
    }

    // Short words and ends of words are left alone: Joe is not Jo, and Sue is not Su.
    private static bool Inside(string word, int at) => word.Length >= 5 && at + 2 < word.Length;
}
