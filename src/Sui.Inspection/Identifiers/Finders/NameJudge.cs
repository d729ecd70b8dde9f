using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Tells a name of the list from an ordinary word, a street or a place that is written in the same way.</summary>
internal static class NameJudge
{
    private static readonly FrozenSet<string> Ordinary = WordList.Words("OrdinaryWords");

    private static readonly FrozenSet<string> Capitals = WordList.Lines("OrdinaryWords").Where(line => line[0] == '@')
        .SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Speech = new[]
    {
        "said", "says", "told", "tells", "asked", "asks", "thinks", "thought", "feels", "felt", "wants", "wanted", "explained", "described", "reported",
        "added", "replied", "lives", "lived", "works", "worked", "helped", "helps", "knows", "knew", "rang", "phoned", "called", "texted", "dywedodd", "meddai",
        "gofynnodd",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Called after people of long ago. A house or a centre is not: whoever stands in the list may be whom it is called after, or live there.
    private static readonly FrozenSet<string> Streets = new[]
    {
        "church", "road", "street", "park", "lane", "gate", "school", "hospital", "avenue", "square",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = new[]
    {
        "house", "centre", "center", "court", "church", "road", "street", "hall", "project", "trust", "hostel", "unit", "office", "team", "council", "college",
        "prison", "group", "service", "services", "lodge", "park", "crc", "nps", "pdu", "probation", "lane", "school", "hospital", "clinic", "foundation", "index",
        "society", "list", "act", "bill", "award", "board", "forum", "scheme", "programme", "policy", "union", "association", "offender", "offenders", "people",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is in everyday use, so that it alone is no name.</summary>
    public static bool IsOrdinary(ReadOnlySpan<char> word) => Ordinary.Contains(word.ToString());

    /// <summary>Adds what was matched, where it is a name; says whether it is.</summary>
    /// <param name="state">The text, and what was found in it.</param>
    /// <param name="start">Where the match starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="count">Of how many words it is.</param>
    public static bool Judge(ScanState state, int start, int end, int count)
    {
        var span = state.Text.Span;
        var upper = state.Text.IsUpper(start);
        if (count > 1)
        {
            return Several(state, start, end);
        }

        var token = NameWords.Clean(span[start..end], stackalloc char[NameWords.LongestToken]).ToString();
        var next = NextWord(span, end, out var following);
        var street = upper && (IsSaint(span, start) || (following >= 0 && Streets.Contains(next) && state.Text.IsUpper(following)));
        if (token.Length >= 3 && !Ordinary.Contains(token))
        {
            state.Add(IdentifierKind.Name, street ? start : NameSurroundings.WithInitials(state.Text, start), end, sure: !street);
            return true;
        }

        if (!upper)
        {
            return false;
        }

        var alone = StartsSentence(state.Text, start) && !Speech.Contains(next);
        var place = following >= 0 && Places.Contains(next) && state.Text.IsUpper(following);
        var shouted = end - start > 1 && state.Text.IsUpper(start + 1);
        state.Add(IdentifierKind.Name, start, end, sure: !alone && !place && !street && !shouted && !Capitals.Contains(token) && !NameSurroundings.IsTitled(state.Text, start, end));
        return true;
    }

    // 'St Mary's House', 'Santes Fair'.
    private static bool IsSaint(ReadOnlySpan<char> span, int start)
    {
        foreach (var saint in (ReadOnlySpan<string>)["st ", "st. ", "saint ", "sant ", "santes "])
        {
            if (start >= saint.Length && span[(start - saint.Length)..start].SequenceEqual(saint) && Chars.IsEdge(span, start - saint.Length - 1))
            {
                return true;
            }
        }

        return false;
    }

    // Several words: one of them is no ordinary word, or all have capitals.
    private static bool Several(ScanState state, int start, int end)
    {
        var span = state.Text.Span[..end];
        var capitals = true;
        var distinctive = false;
        var at = start;
        while (NameWords.Next(span, ref at, out var last))
        {
            capitals &= state.Text.IsUpper(at);
            distinctive |= last - at >= 3 && !IsOrdinary(span[at..last]);
            at = last;
        }

        // 'j smith' in lower case is a name; 'i will' is not.
        if (!capitals && !distinctive)
        {
            return false;
        }

        state.Add(IdentifierKind.Name, NameSurroundings.WithInitials(state.Text, start), end, sure: true);
        return true;
    }

    private static bool StartsSentence(FoldedText text, int start)
    {
        var span = text.Span;
        var at = start - 1;
        while (at >= 0 && span[at] is ' ' or '\'' or '"' or '(' or '“' or '‘' or '*' or '-' or '\u201c' or '\u201d')
        {
            at--;
        }

        return at < 0 || span[at] is '.' or '!' or '?' or '\n' or '\r' or ':' or ';';
    }

    private static string NextWord(ReadOnlySpan<char> span, int end, out int start)
    {
        start = end < span.Length && span[end] == ' ' ? end + 1 : -1;
        return start < 0 ? string.Empty : span[start..Chars.WordEnd(span[..Math.Min(span.Length, start + 24)], start)].ToString();
    }
}
