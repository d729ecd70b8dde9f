using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds postcodes (BS 7666; the letters that do not occur in each place after Royal Mail's guide) of areas that exist.</summary>
internal sealed class PostcodeFinder : IDigitFinder
{
    private static readonly FrozenSet<string> Areas =
        ("ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd "
        + "hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm "
        + "s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        var letters = start;
        while (letters < end && letters - start < 3 && Chars.IsLetter(span[letters]))
        {
            letters++;
        }

        if (letters - start is < 1 or > 2 || letters == end || !Areas.Contains(span[start..letters].ToString()))
        {
            return;
        }

        for (var outward = Math.Min(end - start, 4); outward >= letters - start + 1; outward--)
        {
            if (IsOutward(span.Slice(letters, outward - (letters - start))) && Inward(state, start + outward, start) is > 0 and var last)
            {
                state.Add(IdentifierKind.Address, start, last, sure: true);
                return;
            }
        }
    }

    private static bool IsOutward(ReadOnlySpan<char> rest) => rest switch
    {
        [var digit] => Chars.IsDigit(digit),
        [var digit, var other] => Chars.IsDigit(digit) && (Chars.IsDigit(other) || Chars.IsLetter(other)),
        _ => false,
    };

    private static int Inward(ScanState state, int at, int start)
    {
        var span = state.Text.Span;
        var gap = 0;
        while (gap < 2 && at + gap < span.Length && (span[at + gap] is ' ' or '-' or '.' || (Chars.IsBreak(span[at + gap]) && state.Text.IsUpper(start))))
        {
            gap++;
        }

        at += gap;
        if (at + 3 > span.Length || !Chars.IsDigit(span[at]) || !IsInward(state.Text, at + 1) || !IsInward(state.Text, at + 2) || !Chars.IsEdge(span, at + 3))
        {
            return -1;
        }

        // 'E1 2nd' and 'S1 3rd' are no postcodes.
        var ordinal = span.Slice(at + 1, 2) is "st" or "nd" or "rd" or "th" && !state.Text.IsUpper(at + 1);
        return ordinal && (gap > 0 || state.Text.IsUpper(start)) ? -1 : at + 3;
    }

    // C, I, K, M, O and V do not occur there; in capitals the form says enough, as in made-up examples and slips of the pen.
    private static bool IsInward(FoldedText text, int at) =>
        Chars.IsLetter(text.Span[at]) && (text.IsUpper(at) || text.Span[at] is not ('c' or 'i' or 'k' or 'm' or 'o' or 'v'));
}
