using System.Buffers;
using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds names that say of themselves that they are: after a title (Mrs, Dr) or 'my name is', 'fy enw i yw'. Names without such a
/// sign are found by the inspector's list only.
/// </summary>
internal sealed class TitleFinder : ITextFinder
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["mr", "mrs", "ms", "miss", "mx", "dr", "my name is", "my name's", "name:", "enw i yw", "enw yw", "enw:"], StringComparison.Ordinal);

    private static readonly FrozenSet<string> Titles =
        new[] { "mr", "mrs", "ms", "miss", "mx", "dr" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotNames =
        new[] { "not", "on", "in", "the", "a", "an", "to", "and", "of", "unknown", "withheld", "none", "na", "i", "it", "he", "she", "they", "is" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Find(ScanState state)
    {
        var span = state.Text.Span;
        var at = 0;
        while (at < span.Length && span[at..].IndexOfAny(Signs) is >= 0 and var found)
        {
            var start = at + found;
            at = start + 2;
            if (!Chars.IsEdge(span, start - 1))
            {
                continue;
            }

            var end = Chars.WordEnd(span, start);
            if (end - start <= 4 && Titles.Contains(span[start..end].ToString()))
            {
                if (state.Text.IsUpper(start))
                {
                    Names(state, start, end);
                }
            }
            else if (Phrase(span, start) is > 0 and var phrase)
            {
                Names(state, -1, phrase);
            }
        }
    }

    private static int Phrase(ReadOnlySpan<char> span, int start)
    {
        foreach (var phrase in (ReadOnlySpan<string>)["my name is", "my name's", "name:", "enw i yw", "enw yw", "enw:"])
        {
            if (span[start..].StartsWith(phrase, StringComparison.Ordinal))
            {
                return start + phrase.Length;
            }
        }

        return -1;
    }

    // Up to three words with a capital, initials and particles among them; the title goes with the name.
    private static void Names(ScanState state, int title, int from)
    {
        var span = state.Text.Span;
        var at = from;
        var first = -1;
        var last = -1;
        for (var word = 0; word < 4; word++)
        {
            var start = at;
            while (start < span.Length && start - at < 3 && span[start] is ' ' or '.' or '-' or '\'')
            {
                start++;
            }

            if (start >= span.Length || (start == at && word > 0) || (word == 0 && title >= 0 && span[at..start].ContainsAny('-', '\'')) || !char.IsLetter(span[start]))
            {
                break;
            }

            var end = start;
            while (end < span.Length && end - start < 40 && (char.IsLetter(span[end]) || (span[end] == '\'' && end + 1 < span.Length && char.IsLetter(span[end + 1]))))
            {
                end++;
            }

            if (!state.Text.IsUpper(start) || (word == 0 && NotNames.Contains(span[start..end].ToString()) && !(title >= 0 && IsInitial(state.Text, start, end))))
            {
                break;
            }

            // A full stop after a whole word ends the sentence; after an initial it does not.
            if (word > 0 && span[at..start].Contains('.') && at - WordStart(span, at) > 1)
            {
                break;
            }

            first = first < 0 ? start : first;
            last = end;
            at = end;
        }

        if (last > 0)
        {
            state.Add(IdentifierKind.Name, title < 0 ? first : title, last, sure: true);
        }
    }

    // The A of 'Dr A. B. Surname' and 'Mr A Surname', not that of 'Dr A came'.
    private static bool IsInitial(FoldedText text, int start, int end)
    {
        var next = end;
        while (next < text.Length && next - end < 2 && text.Span[next] is ' ' or '.')
        {
            next++;
        }

        return end == start + 1 && next > end && next < text.Length && char.IsLetter(text.Span[next]) && text.IsUpper(next);
    }

    private static int WordStart(ReadOnlySpan<char> span, int end) => Chars.WordStart(span, end, Math.Max(0, end - 40));
}
