namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds registrations of vehicles of earlier forms (a letter before or after up to three digits and three letters), of Northern Ireland and without a date,
/// where a word such as 'car' stands beside them. <see cref="CodeFinder"/> finds those of the form of today.
/// </summary>
internal sealed class PlateFinder : IDigitFinder
{
    private const int Beside = 24;

    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        if (!First(span, start, out var first, out var digits) || digits - first > 4)
        {
            return;
        }

        var letters = WhileLetters(span, first);
        var last = WhileDigits(span, digits);
        var count = last - digits;
        var tail = last < span.Length && span[last] is ' ' or '-' ? last + 1 : last;
        var after = WhileLetters(span, tail);
        after = after - tail is 1 or 3 && Chars.IsEdge(span, after) && (tail == last || IsShouted(state.Text, tail, after)) ? after : tail;
        if (count > 4 || (after == tail && !Chars.IsEdge(span, last)) || (digits > letters && !IsShouted(state.Text, first, letters)))
        {
            return;
        }

        var form = (letters - first, count, after - tail);
        var dated = form is (1, <= 3, 3) or (3, <= 3, 1) && !IsWord(span[first..letters]) && !IsWord(span[tail..after]);
        var irish = after == tail && IsIrish(span[first..letters]);
        var plain = after == tail && letters - first is 2 or 3 && !IsWord(span[first..letters]) && !IsYear(span[digits..last]) && state.Text.IsUpper(first);
        if (!dated && !irish && !plain)
        {
            return;
        }

        var near = span[Math.Max(0, first - Beside)..];
        var labelled = dated || irish
            ? Context.Precedes(span, first, Labels.Vehicle) || Context.Follows(span, Math.Max(last, after), Labels.Vehicle)
            : Context.Precedes(near, Math.Min(first, Beside), Labels.Vehicle);
        if (labelled || (irish && count == 4 && !IsYear(span[digits..last]) && span[first..letters] is not "xyz" && span[(letters - 1)..letters] is "z" && letters - first == 3 && IsShouted(state.Text, first, letters)))
        {
            state.Add(IdentifierKind.Vehicle, first, after > tail ? after : last, labelled);
        }
    }

    // The letters before the digits, in the same word or in the one before.
    private static bool First(ReadOnlySpan<char> span, int start, out int first, out int digits)
    {
        first = start;
        digits = start;
        if (Chars.IsLetter(span[start]))
        {
            digits = WhileLetters(span, start);
            return digits - start <= 3 && digits < span.Length && Chars.IsDigit(span[digits]) && Chars.IsEdge(span, start - 1);
        }

        if (start < 2 || span[start - 1] is not (' ' or '-'))
        {
            return false;
        }

        first = Chars.WordStart(span, start - 1, Math.Max(0, start - 5));
        return start - 1 - first is >= 1 and <= 3 && WhileLetters(span, first) == start - 1 && Chars.IsEdge(span, first - 1);
    }

    // The letters of counties of Northern Ireland end in Z, or have an I in a place of its own.
    private static bool IsIrish(ReadOnlySpan<char> letters) =>
        letters.Length is 2 or 3 && letters[^2..] is [_, 'z'] or ['i', 'a' or 'b' or 'j' or 'l' or 'w'] or ['j' or 'o' or 'u' or 'x', 'i'];

    private static bool IsWord(ReadOnlySpan<char> letters) =>
        letters is "the" or "and" or "for" or "was" or "are" or "had" or "has" or "not" or "but" or "who" or "men" or "per" or "out" or "yes" or "one" or "two" or "day"
            or "new" or "reg" or "car" or "van" or "usb" or "age" or "end" or "old" or "own" or "few" or "nps" or "crc" or "hmp" or "pdu" or "see" or "all" or "any" or "our" or "its" or "his" or "her" or "she" or "him" or "you" or "may" or "no" or "of" or "to"
            or "in" or "on" or "at" or "or" or "is" or "as" or "it" or "we" or "by" or "up" or "am" or "pm" or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug"
            or "sep" or "oct" or "nov" or "dec" or "mon" or "tue" or "wed" or "thu" or "fri" or "sat" or "sun";

    private static bool IsYear(ReadOnlySpan<char> digits) => digits is ['1', '9', _, _] or ['2', '0', _, _];

    private static bool IsShouted(FoldedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!text.IsUpper(at))
            {
                return false;
            }
        }

        return true;
    }

    private static int WhileLetters(ReadOnlySpan<char> span, int at)
    {
        while (at < span.Length && Chars.IsLetter(span[at]))
        {
            at++;
        }

        return at;
    }

    private static int WhileDigits(ReadOnlySpan<char> span, int at)
    {
        while (at < span.Length && Chars.IsDigit(span[at]))
        {
            at++;
        }

        return at;
    }
}
