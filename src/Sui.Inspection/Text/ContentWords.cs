using System.Collections.Frozen;
using System.Text;

namespace Sui.Inspection.Text;

/// <summary>
/// The words of a text that carry what it is about: in lower case, without the words that any question has, and without common English endings, so
/// that 'asked' and 'ask' are one. Rough on purpose: it tells whether two texts ask about the same things, and nothing finer.
/// </summary>
internal static class ContentWords
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ings", "ing", "edly", "ed", "es", "ly", "s", "e"];

    private static readonly FrozenSet<string> Common = new[]
    {
        "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "done", "for", "from",
        "had", "has", "have", "how", "i", "if", "in", "is", "it", "its", "me", "my", "of", "on", "or", "our", "so", "than", "that", "the", "their", "them",
        "there", "these", "they", "this", "those", "to", "us", "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "will",
        "with", "would", "you", "your", "yourself",
        "ac", "ag", "ai", "am", "ar", "at", "beth", "chi", "ch", "ei", "eich", "eu", "fe", "gan", "gyda", "hyn", "i", "mae", "mewn", "neu", "o", "oes", "pa", "pam",
        "pan", "pwy", "r", "roedd", "sut", "sy", "sydd", "wedi", "wrth", "y", "ydych", "yn", "yng", "yr", "yw",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words, each once; none for a text of common words only.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’' or '‘'))
            {
                Add(words, word);
            }
        }

        Add(words, word);
        return words;
    }

    /// <summary>How much of the shorter of two sets stands in the other, from 0 to 1; 1 where one is empty, since nothing can then be told.</summary>
    public static double Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var smaller = Math.Min(one.Count, other.Count);
        return smaller == 0 ? 1 : (double)one.Count(other.Contains) / smaller;
    }

    private static void Add(HashSet<string> words, StringBuilder word)
    {
        var whole = word.ToString();
        word.Clear();
        if (whole.Length > 0 && !Common.Contains(whole))
        {
            words.Add(Stem(whole));
        }
    }

    private static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
