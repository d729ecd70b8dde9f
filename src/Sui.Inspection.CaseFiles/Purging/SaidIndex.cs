using System.Globalization;
using System.Text;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>
/// What people said, so that it is quick to see whether a text holds any of it: letters and digits alone, however they are broken into lines and words, and whatever the punctuation, quotation marks and dashes
/// are. What is long enough to tell is looked up by its first letters at every place of the text, so that what a look costs depends on the text and not on how much was said.
/// </summary>
internal sealed class SaidIndex
{
    // A short phrase is anybody's: it has to be the whole text.
    internal const int Telling = 20;

    // So is one that is mostly dots and dashes.
    private const int LeastSaid = 10;

    private readonly Dictionary<string, HashSet<string>> _telling = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty => _telling.Count == 0 && _whole.Count == 0;

    /// <summary>Takes what was said into account.</summary>
    public void Add(IEnumerable<string> words)
    {
        foreach (var text in words.Where(text => text != RetentionRule.Erased && !string.IsNullOrWhiteSpace(text)))
        {
            var folded = Folded(text);
            if (folded.Length < LeastSaid || Plain(text).Length < Telling)
            {
                _whole.Add(folded);
            }
            else if (_telling.TryGetValue(folded[..LeastSaid], out var begun))
            {
                begun.Add(folded);
            }
            else
            {
                _telling.Add(folded[..LeastSaid], new HashSet<string>(StringComparer.Ordinal) { folded });
            }
        }
    }

    /// <summary>Whether a text holds what was said.</summary>
    public bool IsIn(string text)
    {
        if (IsEmpty)
        {
            return false;
        }

        var folded = Folded(text);
        if (_whole.Contains(folded))
        {
            return true;
        }

        var byStart = _telling.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at + LeastSaid <= folded.Length; at++)
        {
            if (byStart.TryGetValue(folded.AsSpan(at, LeastSaid), out var begun) && begun.Any(said => folded.AsSpan(at).StartsWith(said)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Whoever retypes a sentence breaks its lines, turns its quotation marks, sets another dash or comma and joins or parts words: the letters and digits are what was said.
    // What has none is compared as it stands.
    private static string Folded(string text)
    {
        if (Ascii.IsValid(text))
        {
            return FoldedAscii(text);
        }

        // What stands for no character becomes one that says so, without which nothing can be normalised.
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(whole, rune);
        }

        var normal = whole.ToString().Normalize(NormalizationForm.FormKC);
        whole.Clear();
        foreach (var rune in normal.EnumerateRunes())
        {
            if (IsSaid(rune))
            {
                Append(whole, Rune.ToLowerInvariant(rune));
            }
        }

        return whole.Length > 0 ? whole.ToString() : Plain(normal);
    }

    private static string FoldedAscii(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.Length > 0 ? folded.ToString() : Plain(text);
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> characters = stackalloc char[2];
        text.Append(characters[..rune.EncodeToUtf16(characters)]);
    }

    private static bool IsSaid(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
