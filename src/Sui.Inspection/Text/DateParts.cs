namespace Sui.Inspection.Text;

/// <summary>The three numbers at the start of a text that looks like a date, such as 03/04/2019 10:15.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="YearIsFirst">Whether the first has four digits, so that it can only be the year.</param>
internal readonly record struct DateParts(int First, int Second, int Third, bool YearIsFirst)
{
    /// <summary>Whether the text alone does not tell the day from the month.</summary>
    public bool IsAmbiguous => !YearIsFirst && First is >= 1 and <= 12 && Second is >= 1 and <= 12 && First != Second;

    /// <summary>Whether the day can only stand first.</summary>
    public bool DayMustBeFirst => !YearIsFirst && First is > 12 and <= 31 && Second is >= 1 and <= 12;

    /// <summary>Whether the month can only stand first.</summary>
    public bool MonthMustBeFirst => !YearIsFirst && Second is > 12 and <= 31 && First is >= 1 and <= 12;

    /// <summary>Reads the parts: numbers joined by '/', '-' or '.', and behind them nothing, white space, a comma or a 'T' with a time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The parts, when there are three.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out DateParts parts)
    {
        parts = default;
        text = text.Trim();
        if (!Number(ref text, out var first, out var firstDigits) || text.IsEmpty || text[0] is not ('/' or '-' or '.'))
        {
            return false;
        }

        var joint = text[0];
        text = text[1..].TrimStart(' ');
        if (!Number(ref text, out var second, out var secondDigits) || text.IsEmpty || text[0] != joint)
        {
            return false;
        }

        text = text[1..].TrimStart(' ');
        if (!Number(ref text, out var third, out var thirdDigits) || secondDigits > 2
            || (firstDigits != 4 && firstDigits > 2) || (firstDigits == 4 ? thirdDigits > 2 : thirdDigits is not (2 or 4)))
        {
            return false;
        }

        if (!text.IsEmpty && text[0] is not (' ' or 'T' or 't' or ',' or '.'))
        {
            return false;
        }

        parts = new DateParts(first, second, third, firstDigits == 4);
        return true;
    }

    /// <summary>The day that the parts stand for.</summary>
    /// <param name="order">The order of the parts; years that stand first are read so whatever it says.</param>
    /// <param name="day">The day, when there is such a day. Years of two digits are those from 2000 to 2099. A year of four
    /// digits that stands last is no date where years stand first.</param>
    public bool TryDay(DateOrder order, out DateOnly day)
    {
        var (year, month, date) = (YearIsFirst, order) switch
        {
            (true, _) => (First, Second, Third),
            (_, DateOrder.MonthFirst) => (Third, First, Second),
            (_, DateOrder.YearFirst) => Third < 100 ? (First, Second, Third) : (0, 0, 0),
            _ => (Third, Second, First),
        };
        year += !YearIsFirst && year < 100 && month > 0 ? 2000 : 0;
        var known = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(year, month);
        day = known ? new DateOnly(year, month, date) : default;
        return known;
    }

    private static bool Number(ref ReadOnlySpan<char> text, out int number, out int digits)
    {
        number = 0;
        digits = 0;
        while (digits < text.Length && digits < 5 && char.IsAsciiDigit(text[digits]))
        {
            number = (number * 10) + (text[digits] - '0');
            digits++;
        }

        text = text[digits..];
        return digits is > 0 and < 5;
    }
}
