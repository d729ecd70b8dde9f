namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds telephone numbers with separators that no other number has (07700,900,461, 07700~900461), over several line breaks and with letters O for
/// zeros. Strict in return: 0 and ten digits, or +44 and ten, in at most five groups, the first one a code.
/// </summary>
internal static class LoosePhone
{
    private const int Most = 13;
    private const int MostGroups = 5;

    /// <summary>Looks at a word; true when it starts such a number.</summary>
    public static bool Find(ScanState state, int start)
    {
        var span = state.Text.Span;
        if (span[start] is not ('0' or 'o' or '4') || (start > 0 && Chars.IsWord(span[start - 1])))
        {
            return false;
        }

        var plus = span[start] == '4' && start > 0 && span[start - 1] == '+';
        Span<char> digits = stackalloc char[Most];
        var count = 0;
        var groups = 0;
        var at = start;
        var end = start;
        var own = 0;
        while (count < Most && groups < MostGroups)
        {
            var before = count;
            var real = 0;
            while (at < span.Length && count < Most && (Chars.IsDigit(span[at]) || span[at] == 'o'))
            {
                real += Chars.IsDigit(span[at]) ? 1 : 0;
                digits[count++] = span[at] == 'o' ? '0' : span[at];
                at++;
            }

            var size = count - before;
            if (size == 0 || real == 0 || (groups == 0 && !plus && size < 3 && !IsShortStart(span, at, size)))
            {
                return false;
            }

            own += size - real;
            groups++;
            end = at;
            if (IsNumber(digits[..count], plus) && Chars.IsEdge(span, at))
            {
                break;
            }

            var next = Skip(span, at);
            if (next == at)
            {
                return false;
            }

            at = next;
        }

        if (!IsNumber(digits[..count], plus) || !Chars.IsEdge(span, end) || (groups == 1 && own == 0))
        {
            return false;
        }

        var first = plus ? start - 1 : start > 0 && span[start - 1] is '(' or '[' ? start - 1 : start;
        state.Add(IdentifierKind.Phone, first, end, sure: true);
        return true;
    }

    // '(0) 7700…', and 07 at the end of a line.
    private static bool IsShortStart(ReadOnlySpan<char> span, int at, int size) =>
        at < span.Length && (size == 1 ? span[at - 1] == '0' && span[at] == ')' : size == 2 && span[at - 1] == '7' && Chars.IsBreak(span[at]));

    private static bool IsNumber(ReadOnlySpan<char> digits, bool plus) =>
        plus ? digits.Length == 12 && digits is ['4', '4', not '0', ..] : digits.Length == 11 && digits is ['0', '1' or '2' or '3' or '7' or '8', ..];

    private static int Skip(ReadOnlySpan<char> span, int at)
    {
        var from = at;
        var breaks = 0;
        var dots = 0; // A row of dots is one sign.
        while (at < span.Length && at - from - dots < 3 && span[at] is ' ' or '-' or '.' or '/' or '(' or ')' or '_' or ',' or '~' or ':' or '*' or '|' or '[' or ']' or '+' or ';' or '=' or '\'' or '\\' or '…' or '\n' or '\r')
        {
            breaks += span[at] == '\n' ? 1 : 0;
            dots += span[at] == '.' && span[at - 1] == '.' && dots < 3 ? 1 : 0;
            at++;
        }

        return breaks > 1 ? from : at;
    }
}
