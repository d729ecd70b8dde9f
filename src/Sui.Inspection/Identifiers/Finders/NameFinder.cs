using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds the names of a list, whatever their case and accents; see <see cref="NameList"/> for the forms.</summary>
internal sealed class NameFinder(NameList names) : ITextFinder
{
    private const int LongestToken = 60;

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

    /// <inheritdoc/>
    public void Find(ScanState state)
    {
        if (names.IsEmpty)
        {
            return;
        }

        var span = state.Text.Span;
        var at = 0;
        while (Next(span, ref at, out var end))
        {
            var token = span[at..end];
            if (!Match(state, at, end) && token.Length > 4 && token[^1] == 's' && token[^2] != 's')
            {
                // 'the Smiths'
                Plural(state, at, end);
            }

            at = end;
        }
    }

    private bool Match(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        Span<char> buffer = stackalloc char[LongestToken];
        var node = 0;
        var best = -1;
        var count = 0;
        var bestCount = 0;
        var from = start;
        while (count < 12)
        {
            var token = Clean(span[from..end], buffer);
            var next = token.Length == 0 ? 0 : Follow(node, token);
            if (next == 0 && (next = FollowBroken(span, node, from, ref end)) == 0)
            {
                break;
            }

            node = next;
            count++;
            if (names.Accepts(node))
            {
                best = end;
                bestCount = count;
            }

            var gap = end;
            while (gap < span.Length && gap - end < 4 && (span[gap] is ' ' or '-' or '.' or ',' or '_' or '\n' or '\r' || (gap == end && span[gap] == '\'' && gap + 1 < span.Length && Chars.IsSpace(span[gap + 1]))))
            {
                gap++;
            }

            from = gap;
            if (gap == end || !Next(span, ref from, out end) || from != gap)
            {
                break;
            }
        }

        return best > 0 && Judge(state, start, best, bestCount);
    }

    private int Follow(int node, ReadOnlySpan<char> token) =>
        names.MayHold(token) && names.TokenOf(token) is >= 0 and var id ? names.Step(node, id) : 0;

    // 'Exam-', next line 'plesby': one word of the list.
    private int FollowBroken(ReadOnlySpan<char> span, int node, int from, ref int end)
    {
        var rest = NameSurroundings.RestOfWord(span, end);
        if (rest < 0 || !Next(span[..Math.Min(span.Length, rest + LongestToken)], ref rest, out var last) || last - rest + end - from > LongestToken)
        {
            return 0;
        }

        Span<char> whole = stackalloc char[LongestToken];
        span[from..end].CopyTo(whole);
        span[rest..last].CopyTo(whole[(end - from)..]);
        var next = Follow(node, whole[..(end - from + last - rest)]);
        end = next > 0 ? last : end;
        return next;
    }

    private void Plural(ScanState state, int start, int end)
    {
        if (state.Text.IsUpper(start) && names.MayHold(state.Text.Span[start..(end - 1)]) && !Ordinary.Contains(state.Text.Span[start..(end - 1)].ToString()))
        {
            Match(state, start, end - 1);
        }
    }

    private static bool Judge(ScanState state, int start, int end, int count)
    {
        var span = state.Text.Span;
        var upper = state.Text.IsUpper(start);
        if (count > 1)
        {
            return Several(state, start, end);
        }

        var token = Clean(span[start..end], stackalloc char[LongestToken]).ToString();
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
        while (Next(span, ref at, out var last))
        {
            capitals &= state.Text.IsUpper(at);
            distinctive |= last - at >= 3 && !Ordinary.Contains(span[at..last].ToString());
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

    // The next word of letters; an apostrophe belongs to it where a short prefix stands before it: o'neill.
    private static bool Next(ReadOnlySpan<char> span, ref int start, out int end)
    {
        end = start;
        while (start < span.Length)
        {
            while (start < span.Length && !IsLetter(span[start]))
            {
                start++;
            }

            if (start >= span.Length)
            {
                return false;
            }

            end = start;
            while (end < span.Length && IsLetter(span[end]))
            {
                end++;
            }

            if (end - start <= 2 && end + 1 < span.Length && span[end] == '\'' && IsLetter(span[end + 1]) && !(span[end + 1] == 's' && (end + 2 >= span.Length || !IsLetter(span[end + 2]))))
            {
                end++;
                while (end < span.Length && IsLetter(span[end]))
                {
                    end++;
                }
            }

            return true;
        }

        return false;
    }

    private static bool IsLetter(char character) => character < 0x80 ? Chars.IsLetter(character) : char.IsLetter(character);

    private static ReadOnlySpan<char> Clean(ReadOnlySpan<char> token, Span<char> buffer)
    {
        if (token.Length > buffer.Length)
        {
            return [];
        }

        var apostrophe = token.IndexOf('\'');
        if (apostrophe < 0)
        {
            return token;
        }

        token[..apostrophe].CopyTo(buffer);
        token[(apostrophe + 1)..].CopyTo(buffer[apostrophe..]);
        return buffer[..(token.Length - 1)];
    }
}
