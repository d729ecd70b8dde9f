namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds numbers of the Police National Computer (year, serial of up to seven digits, check letter), of the Criminal Records Office
/// (serial of up to six, year, check letter; or SF, year, serial, check letter) and arrest summons numbers.
/// </summary>
internal sealed class PoliceFinder : IDigitFinder
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

        // A label may be glued on: 'PNC2001/0123456A'.
        var label = span[start..digits];
        var own = digits == start || label is "pnc" or "pncid" or "cro" or "no" or "id";
        if (SearchFile(state, span, digits, start))
        {
            return;
        }

        if (own)
        {
            Summons(state, digits);
            Numbers(state, digits);
        }
    }

    private static void Numbers(ScanState state, int start)
    {
        var span = state.Text.Span;
        var first = Run(span, start, 12);
        var at = start + first;
        var spaced = at + 1 < span.Length && span[at] == ' ' && span[at + 1] is '/' or '\\';
        at += spaced ? 1 : 0;
        var slash = at < span.Length && span[at] is '/' or '\\';
        var gap = slash || (at + 1 < span.Length && span[at] is '-' or ' ' or '_' or '.' or '|' && Chars.IsDigit(span[at + 1]));
        if (!gap)
        {
            Undivided(state, start, first);
            return;
        }

        at += 1;
        if (slash && at < span.Length && span[at] == ' ')
        {
            at++;
        }

        var second = Run(span, at, 8);
        var letter = Letter(span, at + second, out var end, out var attached);
        if (first is 2 or 4 && second is >= 1 and <= 7)
        {
            Pnc(state, start, first, at, second, letter, slash, attached, end);
        }

        if (slash && first is >= 1 and <= 6 && second == 2 && letter != '\0')
        {
            Cro(state, start, first, at, letter, attached, end);
        }
    }

    private static void Pnc(
        ScanState state, int start, int first, int serial, int length, char letter, bool slash, bool attached, int end)
    {
        var span = state.Text.Span;
        var labelled = Context.Precedes(span, start, Labels.Pnc);
        var years = letter == '\0' && first == 4 && length == 4 && span.Slice(serial, 2) is "19" or "20";
        if (labelled && length >= 3 && !years)
        {
            state.Add(IdentifierKind.PoliceNationalComputer, start, end, sure: true);
        }
        else if (letter == '\0')
        {
            if (slash && first == 4 && length == 7)
            {
                state.Add(IdentifierKind.PoliceNationalComputer, start, end, sure: false);
            }
        }
        else if (IsPncCheck(span[(start + first - 2)..(start + first)], span.Slice(serial, length), letter) is var check
            && ((attached && (slash || length >= 6)) || (check && slash && first == 4 && length == 7)))
        {
            var sure = (check && length >= 3) || (slash && (first == 4 ? length == 7 : length >= 5));
            if (sure || (slash && length >= 4))
            {
                state.Add(IdentifierKind.PoliceNationalComputer, start, end, sure);
            }
        }
    }

    private static void Cro(ScanState state, int start, int first, int year, char letter, bool attached, int end)
    {
        var span = state.Text.Span;
        var labelled = Context.Precedes(span, start, Labels.Cro);
        var check = IsCroCheck(span.Slice(year, 2), span.Slice(start, first), letter);
        if (labelled || (attached && first >= 3) || (check && first >= 5))
        {
            state.Add(IdentifierKind.CriminalRecordsOffice, start, end, labelled || check || first >= 5);
        }
    }

    // 'SF' for search file: prints that were never on the national collection.
    private static bool SearchFile(ScanState state, ReadOnlySpan<char> span, int digits, int start)
    {
        var first = span[start..digits] is "sf" ? start
            : digits == start && start >= 3 && span[start - 1] is ' ' or '/' or '-' && span[(start - 3)..(start - 1)] is "sf"
                && Chars.IsEdge(span, start - 4) ? start - 3 : -1;
        if (first < 0 || Run(span, digits, 3) != 2 || digits + 3 >= span.Length || span[digits + 2] is not ('/' or '-' or ' '))
        {
            return false;
        }

        var serial = Run(span, digits + 3, 7);
        var letter = Letter(span, digits + 3 + serial, out var end, out var attached);
        if (serial is < 1 or > 6 || letter == '\0' || !attached)
        {
            return false;
        }

        state.Add(IdentifierKind.CriminalRecordsOffice, first, end, sure: true);
        return true;
    }

    private static void Undivided(ScanState state, int start, int length)
    {
        var span = state.Text.Span;
        var letter = Letter(span, start + length, out var end, out var attached);
        if (length is < 8 or > 11 || letter == '\0' || !attached)
        {
            return;
        }

        var century = span[start..(start + 2)] is "19" or "20";
        var check = IsPncCheck(span.Slice(start, 2), span.Slice(start + 2, Math.Min(7, length - 2)), letter) && length <= 9;
        var longCheck = century && length >= 9 && IsPncCheck(span.Slice(start + 2, 2), span.Slice(start + 4, length - 4), letter);
        var sure = check || longCheck || (century && length == 11) || Context.Precedes(span, start, Labels.Pnc);
        state.Add(IdentifierKind.PoliceNationalComputer, start, end, sure);
    }

    // Year, force and unit, system, sequence, check letter: 11/01ZD/01/448754K.
    private static void Summons(ScanState state, int start)
    {
        var span = state.Text.Span;
        Span<char> code = stackalloc char[20];
        var end = Compact.Match(span, start, "DDAAAADDDDDDDDDDDDDL", code, out _);
        if (end < 0 && start + 11 < span.Length && span[start + 2] is '/' or '-' or ' ' && span[start + 7] == span[start + 2] && span[start + 10] == span[start + 2]
            && (span[start + 2] == '/' || Chars.IsLetter(span[start + 5]) || Chars.IsLetter(span[start + 6]))
            && Run(span, start, 3) == 2 && Run(span, start + 8, 3) == 2)
        {
            var serial = Run(span, start + 11, 12);
            end = serial is >= 1 and <= 11 && Letter(span, start + 11 + serial, out var last, out _) != '\0' ? last : -1;
        }

        if (end < 0 && Compact.Match(span, start, "DDAAAADDDDDDDDL", code[..15], out _) is > 0 and var undivided && code[2..6].IndexOfAnyInRange('a', 'z') >= 0 && undivided - start == 15)
        {
            end = undivided;
        }

        if (end >= 0)
        {
            state.Add(IdentifierKind.ArrestSummons, start, end, sure: true);
        }
    }

    private static bool IsPncCheck(ReadOnlySpan<char> year, ReadOnlySpan<char> serial, char letter) => Checked(year, serial, 7, letter);

    private static bool IsCroCheck(ReadOnlySpan<char> year, ReadOnlySpan<char> serial, char letter) => Checked(year, serial, 6, letter);

    private static bool Checked(ReadOnlySpan<char> year, ReadOnlySpan<char> serial, int width, char letter)
    {
        if (serial.Length > width)
        {
            return false;
        }

        Span<char> digits = stackalloc char[2 + width];
        digits.Fill('0');
        year.CopyTo(digits);
        serial.CopyTo(digits[^serial.Length..]);
        return Checks.IsModulus23(digits, letter);
    }

    private static int Run(ReadOnlySpan<char> span, int start, int most)
    {
        var at = start;
        while (at < span.Length && at - start < most && Chars.IsDigit(span[at]))
        {
            at++;
        }

        return at - start;
    }

    // The check letter at a position, at once or after one space or hyphen.
    private static char Letter(ReadOnlySpan<char> span, int at, out int end, out bool attached)
    {
        attached = at < span.Length && Chars.IsLetter(span[at]);
        var letter = attached ? at : at + 1;
        if (letter < span.Length && Chars.IsLetter(span[letter]) && (attached || span[at] is ' ' or '-') && Chars.IsEdge(span, letter + 1))
        {
            end = letter + 1;
            return span[letter];
        }

        end = at;
        return '\0';
    }
}
