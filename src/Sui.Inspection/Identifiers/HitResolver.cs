namespace Sui.Inspection.Identifiers;

/// <summary>Makes hits of what was found: what overlaps becomes one, parts of an address are joined, and masks are left alone.</summary>
internal static class HitResolver
{
    private const int LongestTown = 60;

    /// <summary>The hits of a scan, by position in the original text.</summary>
    public static IReadOnlyList<IdentifierHit> Resolve(ScanState state)
    {
        state.Found.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        var hits = new List<IdentifierHit>();
        var at = 0;
        while (at < state.Found.Count)
        {
            var first = state.Found[at];
            var best = first;
            var end = first.End;
            at++;
            while (at < state.Found.Count && (state.Found[at].Start < end || Joins(state.Text, best, end, state.Found[at])))
            {
                best = Better(best, state.Found[at]);
                end = Math.Max(end, state.Found[at].End);
                at++;
            }

            if (!Masks.Covers(state.Text.Span, first.Start, end))
            {
                var start = state.Text.StartOf(first.Start);
                hits.Add(new IdentifierHit(best.Kind, start, state.Text.StartOf(end) - start, best.Certainty));
            }
        }

        return hits;
    }

    private static FoundSpan Better(FoundSpan one, FoundSpan other) =>
        one.Certainty != other.Certainty ? (one.Certainty > other.Certainty ? one : other)
        : other.End - other.Start > one.End - one.Start ? other : one;

    // '12 Oak Road, Anytown AB1 2CD' is one address, its town included.
    private static bool Joins(FoldedText text, FoundSpan one, int end, FoundSpan other)
    {
        if (one.Kind != IdentifierKind.Address || other.Kind != IdentifierKind.Address || other.Start - end > LongestTown)
        {
            return false;
        }

        var gap = text.Span[end..other.Start];
        for (var at = 0; at < gap.Length; at++)
        {
            var starts = at == 0 || !Chars.IsWord(gap[at - 1]);
            if (char.IsLetter(gap[at]) ? starts && !text.IsUpper(end + at) : gap[at] is not (' ' or ',' or '.' or '-' or '\'' or '\n' or '\r'))
            {
                return false;
            }
        }

        return true;
    }
}
