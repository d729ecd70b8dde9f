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

    private static readonly FrozenSet<string> Particles =
        new[]
        {
            "ap", "ab", "ferch", "verch", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "von", "zu", "bin", "bint", "binti", "ibn",
            "al", "el", "ul", "ter", "af",
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
                var from = AfterColon(span, start + phrase);
                if (!Names(state, -1, from) && from == start + phrase && span[from - 1] != ':')
                {
                    LowerCase(state, from);
                }
            }
        }
    }

    // 'My Name Is Support Group': every word has a capital and goes on in lower case.
    private static bool IsTitle(FoldedText text, int end) => text.Span[end - 1] == 's' && text.IsUpper(end - 2) && !text.IsUpper(end - 1);

    // 'My name is: …'
    private static int AfterColon(ReadOnlySpan<char> span, int at)
    {
        var colon = at < span.Length && span[at] == ' ' ? at + 1 : at;
        return colon < span.Length && span[colon] == ':' ? colon + 1 : at;
    }

    // 'my name is terence …': a common given name only, with the word after it where that is no everyday one.
    private static void LowerCase(ScanState state, int from)
    {
        var span = state.Text.Span;
        var start = from + 1;
        var end = start < span.Length && span[from] == ' ' ? NameEnd(span, start) : start;
        if (end <= start || !ContentRecogniser.IsGiven(span[start..end]))
        {
            return;
        }

        var last = end < span.Length && span[end] == ' ' ? NameEnd(span, end + 1) : end;
        var surname = last > end + 3 && !NotNames.Contains(span[(end + 1)..last].ToString()) && !NameJudge.IsOrdinary(span[(end + 1)..last]);
        state.Add(IdentifierKind.Name, start, surname ? last : end, sure: true);
    }

    private static int NameEnd(ReadOnlySpan<char> span, int start)
    {
        var end = start;
        while (end < span.Length && end - start < 40 && (char.IsLetter(span[end]) || (span[end] == '\'' && end + 1 < span.Length && char.IsLetter(span[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // Up to three words with a capital, initials and particles among them; the title goes with the name.
    private static bool Names(ScanState state, int title, int from)
    {
        var span = state.Text.Span;
        var at = from;
        var first = -1;
        var last = -1;
        var particle = -1;
        var capitals = 0;
        for (var word = 0; word < 6; word++)
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

            var end = NameEnd(span, start);

            // The 'van der' of a name counts once a word with a capital follows.
            if (!broken && !state.Text.IsUpper(start) && !span[at..start].Contains('.') && Particles.Contains(span[start..end].ToString()))
            {
                particle = particle < 0 ? start : particle;
                at = end;
                continue;
            }

            // The next field of a form is no name: 'Title: Mr', next line 'Address:'.
            if (++capitals > 4 || !state.Text.IsUpper(start) || (broken && end < span.Length && span[end] == ':') || (word == 0 && NotNames.Contains(span[start..end].ToString()) && !(title >= 0 && IsInitial(state.Text, start, end))))
            {
                break;
            }

            // A full stop after a whole word ends the sentence; after an initial it does not.
            if (word > 0 && span[at..start].Contains('.') && at - WordStart(span, at) > 1)
            {
                break;
            }

            first = first >= 0 ? first : particle >= 0 ? particle : start;
            last = end;
            at = end;
        }

        if (last > 0)
        {
            state.Add(IdentifierKind.Name, title < 0 ? first : title, last, sure: true);
        }

        return last > 0;
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
