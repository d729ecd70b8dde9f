using System.Buffers;
using System.Globalization;
using System.Text;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Reads days from cells: dates stored as such, ISO 8601, dates with a month in English words, and dates of digits by the culture's
/// order. A date of digits that can be read in two ways is not guessed without one. Times of day are read over; zones are not turned.
/// </summary>
/// <param name="culture">The culture; null when none was given.</param>
/// <param name="latest">The last day that is believed; null for any.</param>
internal sealed class DateCells(ImportCulture? culture, DateOnly? latest = null)
{
    private const int Longest = 64;
    private const int Digits = 10;

    private static readonly SearchValues<byte> Plain = SearchValues.Create("0123456789-/."u8);

    // By their numbers, since taking a day apart takes longer than reading one that was read before.
    private static readonly int[] Placeholders = [.. new[] { 1900, 1904, 1970, 1980 }.Select(year => new DateOnly(year, 1, 1).DayNumber)];

    private readonly byte[] _lastCell = new byte[Digits];
    private DateOnly _lastDay;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Whether a text is a date that can only have the other order of day and month than the culture says.</summary>
    public bool IsOtherOrder(string text) => culture is { Order: DateOrder.DayFirst or DateOrder.MonthFirst } && DateParts.TryRead(text, out var parts)
        && (culture.Order == DateOrder.DayFirst ? parts.MonthMustBeFirst : parts.DayMustBeFirst);

    /// <summary>Whether the culture says that the day stands first.</summary>
    public bool IsDayFirst => culture?.Order == DateOrder.DayFirst;

    /// <summary>Whether the culture says that the month stands first.</summary>
    public bool IsMonthFirst => culture?.Order == DateOrder.MonthFirst;

    /// <summary>What is allowed, for problems.</summary>
    public string Allowed => culture?.Order switch
    {
        null => "A date such as 2019-06-14, or a culture such as en-GB that says how dates of digits are read.",
        DateOrder.DayFirst => "A date such as 2019-06-14 or 14/06/2019.",
        DateOrder.MonthFirst => "A date such as 2019-06-14 or 06/14/2019.",
        _ => "A date such as 2019-06-14.",
    };

    /// <summary>Whether a day is one that programs write where they have none: LimeSurvey's 1980, the zeros of Unix and of spreadsheets.</summary>
    /// <param name="day">The day.</param>
    public static bool IsPlaceholder(DateOnly day) => Array.IndexOf(Placeholders, day.DayNumber) >= 0;

    /// <summary>Whether a day lies behind the last one that is believed.</summary>
    /// <param name="day">The day.</param>
    public bool IsToCome(DateOnly day) => day > latest;

    /// <summary>Reads a day.</summary>
    /// <param name="row">The row in hand.</param>
    /// <param name="place">The column's place; the cell is not blank.</param>
    /// <param name="day">The day, from 1900 to 2199.</param>
    public bool TryRead(ITabularReader row, int place, out DateOnly day) => TryRead(row.Utf8(place), out day);

    /// <summary>Reads a day.</summary>
    /// <param name="cell">The cell; not blank.</param>
    /// <param name="day">The day, from 1900 to 2199.</param>
    public bool TryRead(ReadOnlySpan<byte> cell, out DateOnly day)
    {
        day = default;
        if (cell.Length is 0 or > Longest)
        {
            return false;
        }

        // Rows of one day stand together: 2019-06-14 or 14/06/2019, alone or before a time, is read once.
        var alone = cell.Length == Digits || (cell.Length > Digits && cell[Digits] is (byte)' ' or (byte)'T');
        if (alone && cell[..Digits].SequenceEqual(_lastCell))
        {
            day = _lastDay;
            return true;
        }

        Span<char> buffer = stackalloc char[cell.Length];
        ReadOnlySpan<char> text = buffer[..Encoding.UTF8.GetChars(cell, buffer)];
        if (!TryRead(text.Trim(), out day) || day.Year is < 1900 or > 2199)
        {
            return false;
        }

        if (alone && !cell[..Digits].ContainsAnyExcept(Plain))
        {
            cell[..Digits].CopyTo(_lastCell);
            _lastDay = day;
        }

        return true;
    }

    /// <summary>Whether a text is a date, whatever the order of its day and month.</summary>
    public static bool IsDate(string text) => DateParts.TryRead(text, out _) || TryWords(text.AsSpan().Trim(), out _);

    private bool TryRead(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (!DateParts.TryRead(text, out var parts))
        {
            return TryWords(text, out day);
        }

        // A date of which only one reading exists needs no culture; one that contradicts the culture is not turned round.
        return (culture is not null || !parts.IsAmbiguous)
            && parts.TryDay(culture?.Order ?? (parts.MonthMustBeFirst ? DateOrder.MonthFirst : DateOrder.DayFirst), out day);
    }

    // 14 June 2019, Jun 14, 2019, Fri 14 Jun 2019.
    private static bool TryWords(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        Span<Range> ranges = stackalloc Range[12];
        var count = text.SplitAny(ranges, " /.-,", StringSplitOptions.RemoveEmptyEntries);
        var first = count > 0 && IsWeekday(text[ranges[0]]) ? 1 : 0;
        if (count < first + 3)
        {
            return false;
        }

        var one = text[ranges[first]];
        var two = text[ranges[first + 1]];
        var three = text[ranges[first + 2]];
        if (MonthOf(one) is { } named)
        {
            return Make(three, named, two, out day);
        }

        if (MonthOf(two) is { } middle)
        {
            return one.Length == 4 ? Make(one, middle, three, out day) : Make(three, middle, one, out day);
        }

        return false;
    }

    private static bool IsWeekday(ReadOnlySpan<char> word) =>
        word.Length >= 3 && char.IsAsciiLetter(word[0]) && MonthOf(word) is null && !char.IsAsciiDigit(word[^1]);

    private static int? MonthOf(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < Months.Length && word.Length >= 3; month++)
        {
            if (Months[month].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)
                || (month == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)))
            {
                return month + 1;
            }
        }

        return null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Make(ReadOnlySpan<char> year, int month, ReadOnlySpan<char> dayOfMonth, out DateOnly day)
    {
        day = default;
        var ordinal = dayOfMonth.Length > 2 && char.IsAsciiLetter(dayOfMonth[^1]) ? dayOfMonth[..^2] : dayOfMonth;
        if (Number(year) is not { } number || Number(ordinal) is not { } at || month is < 1 or > 12)
        {
            return false;
        }

        number = year.Length == 2 ? number + 2000 : year.Length == 4 ? number : 0;
        if (number is < 1 or > 9999 || at < 1 || at > DateTime.DaysInMonth(number, month))
        {
            return false;
        }

        day = new DateOnly(number, month, at);
        return true;
    }
}
