using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds names that say of themselves that they are: after a title (Mrs, Dr) or 'my name is', 'fy enw i yw'. Names without such a
/// sign are found by the inspector's list only.
/// </summary>
internal sealed class TitleFinder : ITextFinder
{
    private static readonly string[] Phrases =
    [
        "my name is", "my name's", "name:", "enw i yw", "enw i ydy", "enw i ydi", "enw yw", "enw ydy", "enw:", "enw llawn:", "i'm called", "i am called",
        "surname:", "forename:", "cyfenw:",
    ];

    private static readonly FrozenSet<string> NotNames =
        new[]
        {
            "not", "on", "in", "the", "a", "an", "to", "and", "of", "unknown", "withheld", "none", "na", "i", "it", "he", "she", "they", "is", "mr", "mrs", "ms",
            "miss", "mx", "dr", "other", "justice", "or", "no", "chair", "chairman", "president", "speaker", "minister", "judge", "mayor", "secretary",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Find(ScanState state)
    {
        var span = state.Text.Span;
        for (var start = Chars.NextWord(span, 0); start < span.Length; start = Chars.NextWord(span, start + 1))
        {
            if (span[start] is not ('m' or 'd' or 'n' or 'e' or 'i' or 's' or 'f' or 'c'))
            {
                continue;
            }

            var end = Chars.WordEnd(span, start);
            if (span[start..end] is "mr" or "mrs" or "ms" or "miss" or "mx" or "dr")
            {
                if (state.Text.IsUpper(start))
                {
                    Names(state, start, end);
                }
            }
            else if (Chars.LengthOfAny(span, start, Phrases) is > 0 and var phrase && !IsTitle(state.Text, start + phrase))
            {
                Names(state, -1, start + phrase);
            }
        }
    }

    // 'My Name Is Support Group': every word has a capital and goes on in lower case.
    private static bool IsTitle(FoldedText text, int end) => text.Span[end - 1] == 's' && text.IsUpper(end - 2) && !text.IsUpper(end - 1);

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
            var broken = false;
            while (start < span.Length && start - at < 3 && (span[start] is ' ' or '.' or '-' or '\'' || (word == 0 && Chars.IsBreak(span[start]))))
            {
                broken |= Chars.IsBreak(span[start]);
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

            // The next field of a form is no name: 'Title: Mr', next line 'Address:'.
            if (!state.Text.IsUpper(start) || (broken && end < span.Length && span[end] == ':') || (word == 0 && NotNames.Contains(span[start..end].ToString()) && !(title >= 0 && IsInitial(state.Text, start, end))))
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
