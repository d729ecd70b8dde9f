namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds telephone numbers: of the United Kingdom after Ofcom's National Telephone Numbering Plan (0 and nine or ten digits, 07 and
/// nine, or +44), of other countries with + or 00 (ITU-T E.164: at most 15 digits), and local ones where the words before say so.
/// </summary>
internal sealed class PhoneFinder : IDigitFinder
{
    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        var digits = start;
        while (digits < end && !Chars.IsDigit(span[digits]))
        {
            digits++;
        }

        // 'Tel07700…' and a letter O for the first 0.
        if (span[start] == 'o' && LoosePhone.Find(state, start))
        {
            return;
        }

        if (digits > start && !(span[(digits - 1)..digits] is "o" && digits - start == 1) && !IsLabel(span[start..digits]))
        {
            return;
        }

        if (Continues(span, digits) || (digits == start && Dates.At(span, digits, out var date) && date.HasYear && span[digits] != '+'))
        {
            return;
        }

        var known = state.Found.Count;
        state.Digits.Read(span, digits);
        if (state.Digits.Count >= 6)
        {
            Find(state, digits, letterForZero: digits == start + 1 && span[start] == 'o');
        }

        // Nothing, or no more than the beginning of one.
        if (state.Found.Count == known && !LoosePhone.Find(state, start) && span[start] == '0' && end - start is >= 3 and <= 8
            && end + 1 < span.Length && span[end] is ' ' or '-' && Chars.IsLetter(span[end + 1]))
        {
            NumberWords.Number(state, start, start);
        }
    }

    private static void Find(ScanState state, int start, bool letterForZero)
    {
        var span = state.Text.Span;
        var number = state.Digits;
        if (IsDecimal(number))
        {
            return;
        }

        var first = start;
        var plus = Plus(span, ref first);
        var length = plus || number.Digits is ['0', '0', not '0', ..] ? International(number, plus)
            : letterForZero ? (number.EndOf(10) > 0 && number.Digits[0] == '7' ? 10 : 0)
            : number.Digits[0] == '0' ? National(number)
            : number.Digits is ['4', '4', '7', ..] && number.EndOf(12) > 0 ? 12
            : LostZero(number) ? 10
            : 0;
        if (length > 0)
        {
            var end = number.EndOf(length);
            var sure = Labelled(span, first) || (Likely(number, length, plus) && (plus || letterForZero || number.Digits[0] != '7'));
            if ((sure || number.GroupsOf(length) < 5) && !(length == 10 && IsBook(span, first)))
            {
                state.Add(IdentifierKind.Phone, letterForZero ? start - 1 : first, end, sure);
            }
        }
        else if (number.EndOf(Local(number)) is > 0 and var local && Labelled(span, first) && !IsCount(span, number, local) && !IsChange(span, number, first))
        {
            state.Add(IdentifierKind.Phone, first, local, sure: true);
        }
    }

    // '+2.544 · 52/84': dots divide a telephone number throughout or not at all.
    private static bool IsDecimal(DigitGroups number) =>
        number.Separators.Contains('.') && !(number.Separators[1] == ')' && number.Digits[0] == '0' && number.Sizes[0] >= 3) && (number.Sizes[0] == 1 || number.Separators[1..].ContainsAnyExcept('.'));

    // 07 always has eleven digits; other numbers eleven, and ten in places with short ones.
    private static int National(DigitGroups number)
    {
        if (number.Digits is ['0', '0', ..] || number.Sizes is [1, ..] && number.Separators is [_, '.', ..])
        {
            return 0;
        }

        return number.EndOf(11) > 0 ? 11 : number.EndOf(10) > 0 ? 10 : number.Digits[1] == '7' && number.EndOf(12) > 0 ? 12 : 0;
    }

    // The longest up to fifteen; the zero of '+44 (0)' makes one more.
    private static int International(DigitGroups number, bool plus)
    {
        var digits = plus ? number.Digits : number.Digits[2..];
        var most = digits is ['4', '4', ..] ? (digits is ['4', '4', '0', ..] ? 13 : 12) : 15;
        for (var length = most + (plus ? 0 : 2); length >= 9; length--)
        {
            if (number.EndOf(length) > 0)
            {
                return length;
            }
        }

        return 0;
    }

    // A spreadsheet drops the zero of a mobile number: 7700 900123. A row of ten digits can be any number, so that this is no more than possible.
    private static bool LostZero(DigitGroups number) =>
        number.Digits is ['7', not ('0' or '6'), ..] && number.EndOf(10) > 0 && number.Count == 10 && number.Sizes is [10] or [4, 6] or [4, 3, 3] or [3, 3, 4];

    private static int Local(DigitGroups number) =>
        number.EndOf(7) > 0 && number.Count == 7 ? 7 : number.EndOf(6) > 0 && number.Count == 6 ? 6
        : number.EndOf(8) > 0 && number.Count == 8 ? 8 : number.Count is >= 9 and <= 15 ? number.Count : 0;

    // A row of small numbers is no telephone number: 01 02 03 04 05.
    private static bool Likely(DigitGroups number, int length, bool plus)
    {
        var groups = number.GroupsOf(length);
        return plus || (length != 10 && (groups <= 4 || groups == length)) || (length == 10 && groups <= 3 && number.Sizes[0] >= 3)
            || (groups <= 6 && number.Digits is ['0', '7', ..] or ['4', '4', ..]);
    }

    // 'We called 120 125 130 people', 'phone survey 2018 2019'.
    private static bool IsCount(ReadOnlySpan<char> span, DigitGroups number, int end)
    {
        var next = end < span.Length && span[end] == ' ' ? span[(end + 1)..Chars.WordEnd(span[..Math.Min(span.Length, end + 16)], end + 1)] : [];
        if (next is "people" or "users" or "men" or "women" or "times" or "calls" or "messages" or "pobl" or "service" or "clients" or "interviews")
        {
            return true;
        }

        return number.Count == 8 && number.Sizes is [4, 4] && number.Digits is ['1' or '2', '9' or '0', _, _, '1' or '2', '9' or '0', ..];
    }

    // 'Phone calls rose from 120 345 to 130 456'.
    private static bool IsChange(ReadOnlySpan<char> span, DigitGroups number, int first)
    {
        var before = span[Math.Max(0, first - 8)..first].TrimEnd(' ');
        return number.Sizes is [<= 3, 3] && before[Chars.WordStart(before, before.Length)..] is "from" or "to" or "by" or "o" or "i"
            && Context.Precedes(span, first, ["rose", "rise", "risen", "fell", "fallen", "grew", "grown", "increased", "decreased", "went up", "went down", "cododd", "gostyngodd"]);
    }

    // An ISBN of ten digits, or of thirteen after its 978.
    private static bool IsBook(ReadOnlySpan<char> span, int first) => Context.Precedes(span, first, ["isbn"]);

    private static bool Labelled(ReadOnlySpan<char> span, int at) => Context.Precedes(span, at, Labels.Phone);

    private static bool IsLabel(ReadOnlySpan<char> word) => word is "tel" or "telephone" or "mob" or "mobile" or "phone" or "ffon" or "no" or "t" or "m" or "ph" or "p" or "f" or "fax" or "cell" or "call" or "ring" or "rhif" or "number";

    // '+' before the digits, with or without a bracket; '(' belongs to the number.
    private static bool Plus(ReadOnlySpan<char> span, ref int first)
    {
        if (first > 0 && span[first - 1] == '(')
        {
            first--;
        }

        var at = first - 1;
        if (at > 0 && span[at] == ' ' && span[at - 1] == '+')
        {
            at--;
        }

        if (at < 0 || span[at] != '+' || (at > 0 && Chars.IsDigit(span[at - 1])))
        {
            return false;
        }

        first = at;
        return true;
    }

    // Part of a longer number that was looked at from its start.
    private static bool Continues(ReadOnlySpan<char> span, int at) =>
        at >= 2 && span[at - 1] is '-' or '.' or '/' or ',' && Chars.IsDigit(span[at - 2]);
}
