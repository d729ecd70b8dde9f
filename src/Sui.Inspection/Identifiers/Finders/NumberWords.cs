namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds telephone numbers in words, English or Welsh: 'oh seven seven double-oh nine …'. The whole number has to be there.</summary>
internal sealed class NumberWords : ITextFinder
{
    private const int LongestGap = 4;

    private static readonly string[] Zeros =
        ["oh ", "oh-", "oh,", "zero", "nought", "naught", "dim saith", "dim un", "dim dau", "dim, ", "sero", "o seven", "plus four"];

    /// <inheritdoc/>
    public void Find(ScanState state)
    {
        var span = state.Text.Span;
        for (var start = Chars.NextWord(span, 0); start < span.Length; start = Chars.NextWord(span, start + 1))
        {
            if (span[start] is 'o' or 'z' or 'n' or 'd' or 's' or 'p'
                && Chars.LengthOfAny(span, start, Zeros) > 0
                && Number(state, span[start..].StartsWith("plus ", StringComparison.Ordinal) ? start + 5 : start, start) is > 0 and var end)
            {
                start = end - 1;
            }
        }
    }

    /// <summary>Reads a number that may be in digits and words; its end, or -1 when it is no telephone number or has no word in it.</summary>
    /// <param name="state">The scan; gets what is found.</param>
    /// <param name="start">Where its first digit or word stands.</param>
    /// <param name="first">Where what is found starts.</param>
    public static int Number(ScanState state, int start, int first)
    {
        var span = state.Text.Span;
        Span<char> digits = stackalloc char[16];
        var count = 0;
        var repeat = 1;
        var words = 0;
        var at = start;
        var end = start;
        while (count < 13)
        {
            var last = Chars.WordEnd(span[..Math.Min(span.Length, at + 16)], at);
            var word = span[at..last];
            if (word.Length > 0 && !word.ContainsAnyExceptInRange('0', '9') && word.Length + count <= 13)
            {
                word.CopyTo(digits[count..]);
                count += word.Length;
            }
            else if (word is "double" or "dwbl" or "treble" or "triple")
            {
                repeat = word is "double" or "dwbl" ? 2 : 3;
            }
            else if (word is "hundred" && count is > 0 and < 12)
            {
                digits[count++] = '0';
                digits[count++] = '0';
                end = last;
            }
            else if (Value(word) is not '\0' and var digit)
            {
                for (; repeat > 0 && count < 13; repeat--)
                {
                    digits[count++] = digit;
                }

                words++;
            }
            else
            {
                break;
            }

            if (word is not ("double" or "dwbl" or "treble" or "triple"))
            {
                repeat = 1;
                end = last;
            }

            at = last;
            while (at < span.Length && at - last < LongestGap && span[at] is ' ' or ',' or '-' or '.' or ';' or '/' or '\n' or '\r')
            {
                at++;
            }

            if (at == last)
            {
                break;
            }
        }

        var whole = digits[..count] is ['0', '1' or '2' or '3' or '7' or '8', ..] ? count is 11 || (count == 10 && digits[1] == '1') : digits[..count] is ['4', '4', not '0', ..] && count == 12 && first < start;
        if (!whole || words == 0)
        {
            return -1;
        }

        state.Add(IdentifierKind.Phone, first, end, sure: true);
        return end;
    }

    private static char Value(ReadOnlySpan<char> word) => word switch
    {
        "oh" or "o" or "zero" or "nought" or "naught" or "nil" or "dim" or "sero" => '0',
        "one" or "un" => '1',
        "two" or "dau" or "dwy" => '2',
        "three" or "tri" or "tair" => '3',
        "four" or "pedwar" or "pedair" => '4',
        "five" or "pump" or "pum" => '5',
        "six" or "chwech" or "chwe" => '6',
        "seven" or "saith" => '7',
        "eight" or "wyth" => '8',
        "nine" or "naw" => '9',
        _ => '\0',
    };
}
