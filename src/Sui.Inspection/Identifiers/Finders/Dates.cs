namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Reads dates as people write them, in English and Welsh: 14/06/1985, 1985-06-14, 14 June 1985, June 14th 1985, 14 Mehefin 1985.</summary>
internal static class Dates
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
        "fawrth", "fai", "fehefin", "orffennaf", "fedi", "dachwedd", "ragfyr",
        "ion", "chwef", "chwe", "maw", "ebr", "meh", "gorff", "gor", "med", "tach", "rhag", "hyd",
    ];

    /// <summary>Reads the date that starts at a digit, or with the month's name before it.</summary>
    public static bool At(ReadOnlySpan<char> span, int start, out FoundDate date) =>
        Numeric(span, start, out date) || Named(span, start, out date) || MonthFirst(span, start, out date);

    /// <summary>Where a month and a year end that start at a digit: 02/80, 2/1980, 02-1980; -1 for none. Only words such as 'born' make a date of it.</summary>
    public static int MonthEnd(ReadOnlySpan<char> span, int start)
    {
        var at = start;
        if (!Read(span, ref at, 2, out var month, out _) || month is < 1 or > 12 || at >= span.Length || span[at] is not ('/' or '-' or '.'))
        {
            return -1;
        }

        var slash = span[at++] == '/';
        var read = Read(span, ref at, 4, out var year, out var width) && Chars.IsEdge(span, at) && !(at + 1 < span.Length && span[at] is '/' or '-' or '.' && Chars.IsDigit(span[at + 1]));
        return read && ((width == 4 && year is >= 1900 and < 2100) || (width == 2 && (slash ? year is <= 4 or >= 15 : year >= 30))) ? at : -1;
    }

    private static bool Numeric(ReadOnlySpan<char> span, int start, out FoundDate date)
    {
        date = default;
        var at = start;
        if (!Read(span, ref at, 4, out var first, out var width) || !Separator(span, ref at, out var sign)
            || !Read(span, ref at, 2, out var second, out _) || !Separator(span, ref at, out var other) || sign != other
            || !Read(span, ref at, 4, out var third, out var last) || !Chars.IsEdge(span, at))
        {
            return Timestamp(span, start, ref date);
        }

        if (width == 4 && last <= 2 && IsDay(third, second))
        {
            date = new FoundDate(start, at, first, true);
        }
        else if (width <= 2 && last is 2 or 4 && (IsDay(first, second) || IsDay(second, first)))
        {
            date = new FoundDate(start, at, third, true);
        }

        return date.End > 0;
    }

    // 2019-06-14T10:30:00Z: the time goes with the day.
    private static bool Timestamp(ReadOnlySpan<char> span, int start, ref FoundDate date)
    {
        if (start + 11 <= span.Length && span[start + 4] == '-' && span[start + 7] == '-' && span[start + 10] == 't')
        {
            var at = start;
            if (Read(span, ref at, 4, out var year, out var width) && width == 4)
            {
                date = new FoundDate(start, start + 10, year, true);
                return true;
            }
        }

        return false;
    }

    private static bool Named(ReadOnlySpan<char> span, int start, out FoundDate date)
    {
        date = default;
        var at = start;
        if (!Read(span, ref at, 2, out var day, out _) || day is < 1 or > 31)
        {
            return false;
        }

        foreach (var ordinal in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "af", "ain", "fed", "eg", "ydd"])
        {
            if (span[at..].StartsWith(ordinal, StringComparison.Ordinal) && Chars.IsEdge(span, at + ordinal.Length))
            {
                at += ordinal.Length;
                break;
            }
        }

        Gap(span, ref at);
        if (span[at..].StartsWith("of ", StringComparison.Ordinal) || span[at..].StartsWith("o ", StringComparison.Ordinal))
        {
            at = span[at..].IndexOf(' ') + at + 1;
        }

        if (!Month(span, ref at))
        {
            return false;
        }

        // 'hyd' is October's abbreviation before a year only: it means 'until' as well.
        var end = at;
        var until = span[(end - 3)..end] is "hyd";
        Gap(span, ref at);
        date = Read(span, ref at, 4, out var year, out var width) && width is 2 or 4 && Chars.IsEdge(span, at)
            ? new FoundDate(start, at, year, true)
            : new FoundDate(start, end, 0, true);
        return !until || date.HasYear;
    }

    // The month's name stands before the digits: 'June 14th, 1985', 'June 1985'.
    private static bool MonthFirst(ReadOnlySpan<char> span, int start, out FoundDate date)
    {
        date = default;
        var end = start;
        while (end > 0 && start - end < 2 && span[end - 1] is ' ' or '.' or ',' or '-')
        {
            end--;
        }

        var first = Chars.WordStart(span, end, Math.Max(0, end - 12));
        var month = first;
        if (end == start || first == end || !Chars.IsEdge(span, first - 1) || !Month(span, ref month) || month < end || span[first..end] is "hyd" or "rhag" or "chwe")
        {
            return false;
        }

        var at = start;
        if (!Read(span, ref at, 4, out var number, out var width))
        {
            return false;
        }

        if (width == 4)
        {
            date = new FoundDate(first, at, number, false);
            return Chars.IsEdge(span, at);
        }

        while (at < span.Length && Chars.IsLetter(span[at]) && at - start < 5)
        {
            at++;
        }

        Gap(span, ref at);
        if (number is < 1 or > 31 || !Read(span, ref at, 4, out var year, out width) || width is not (2 or 4) || !Chars.IsEdge(span, at))
        {
            return false;
        }

        date = new FoundDate(first, at, year, true);
        return true;
    }

    private static bool Month(ReadOnlySpan<char> span, ref int at)
    {
        foreach (var name in Months)
        {
            if (span[at..].StartsWith(name, StringComparison.Ordinal) && (Chars.IsEdge(span, at + name.Length) || Chars.IsDigit(span[at + name.Length])))
            {
                at += name.Length;
                return true;
            }
        }

        return false;
    }

    private static bool IsDay(int day, int month) => day is >= 1 and <= 31 && month is >= 1 and <= 12;

    private static void Gap(ReadOnlySpan<char> span, ref int at)
    {
        var from = at;
        while (at < span.Length && at - from < 3 && span[at] is ' ' or ',' or '.' or '-' or '/' or '\'')
        {
            at++;
        }
    }

    private static bool Separator(ReadOnlySpan<char> span, ref int at, out char sign)
    {
        while (at < span.Length && span[at] == ' ' && at + 1 < span.Length && span[at + 1] is '/' or '-' or '.')
        {
            at++;
        }

        sign = at < span.Length && span[at] is '/' or '-' or '.' or ' ' ? span[at++] : '\0';
        if (sign is not ('\0' or ' ') && at < span.Length && span[at] == ' ')
        {
            at++;
        }

        // 01.02.'80
        at += sign != '\0' && at + 1 < span.Length && span[at] == '\'' && Chars.IsDigit(span[at + 1]) ? 1 : 0;
        return sign != '\0';
    }

    private static bool Read(ReadOnlySpan<char> span, ref int at, int most, out int number, out int width)
    {
        number = 0;
        width = 0;
        while (at < span.Length && width < most && Chars.IsDigit(span[at]))
        {
            number = (number * 10) + span[at++] - '0';
            width++;
        }

        return width > 0 && (at >= span.Length || !Chars.IsDigit(span[at]));
    }
}
