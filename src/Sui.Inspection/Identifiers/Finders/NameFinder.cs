namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds the names of a list, whatever their case and accents; see <see cref="NameList"/> for the forms.</summary>
internal sealed class NameFinder(NameList names) : ITextFinder
{
    private const int LongestToken = NameWords.LongestToken;

    /// <inheritdoc/>
    public void Find(ScanState state)
    {
        if (names.IsEmpty)
        {
            return;
        }

        var span = state.Text.Span;
        var at = 0;
        while (NameWords.Next(span, ref at, out var end))
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
            var token = NameWords.Clean(span[from..end], buffer);
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
            if (gap == end || !NameWords.Next(span, ref from, out end) || from != gap)
            {
                break;
            }
        }

        return best > 0 && NameJudge.Judge(state, start, best, bestCount);
    }

    private int Follow(int node, ReadOnlySpan<char> token) =>
        names.MayHold(token) && names.TokenOf(token) is >= 0 and var id ? names.Step(node, id) : 0;

    // 'Exam-', next line 'plesby': one word of the list.
    private int FollowBroken(ReadOnlySpan<char> span, int node, int from, ref int end)
    {
        var rest = NameSurroundings.RestOfWord(span, end);
        if (rest < 0 || !NameWords.Next(span[..Math.Min(span.Length, rest + LongestToken)], ref rest, out var last) || last - rest + end - from > LongestToken)
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
        // 'the O'Gradys' too: the list holds the word without its apostrophe.
        var token = NameWords.Clean(state.Text.Span[start..(end - 1)], stackalloc char[LongestToken]);
        if (state.Text.IsUpper(start) && token.Length > 0 && names.MayHold(token) && !NameJudge.IsOrdinary(token))
        {
            Match(state, start, end - 1);
        }
    }
}
