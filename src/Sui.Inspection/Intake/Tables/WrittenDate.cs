using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>
/// Dates in cells: in the forms of ISO 8601 always, and as a spreadsheet saves them where a culture is given, since 03/06/2019 alone is two
/// days. What Excel makes of 2019-06, Jun-19, is read as the month that it was.
/// </summary>
internal static class WrittenDate
{
    private const string Forms = "A day, month or year of 1900 to 2199 such as 2019-06-14, 2019-06 or 2019";

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Reads a date.</summary>
    /// <param name="text">The cell, without white space around it.</param>
    /// <param name="culture">The culture; null for the forms of ISO 8601 alone.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(string text, ImportCulture? culture, [NotNullWhen(true)] out EvidenceDate? date)
    {
        if (EvidenceDate.TryParse(text, out date))
        {
            return true;
        }

        if (culture is null)
        {
            return false;
        }

        if (TryMonth(text, out var year, out var month))
        {
            return EvidenceDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), out date);
        }

        return IsNumeric(text) && DateParts.TryRead(text, out var parts) && parts.TryDay(culture.Order, out var day)
            && EvidenceDate.TryParse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out date);
    }

    /// <summary>The text with a day as ISO 8601 writes it, where the culture says that it is one; otherwise the text.</summary>
    public static string AsIso(string text, ImportCulture? culture) =>
        culture is not null && TryRead(text, culture, out var date) && date.Earliest == date.Latest ? date.Text : text;

    /// <summary>What to say of a text that is no date.</summary>
    public static (string Message, string Expected, string Action) Fault(string text, ImportCulture? culture)
    {
        if (culture is not null)
        {
            return ($"The cell does not hold a date, nor one as {culture.Tag} writes it.", $"{Forms}, or {Example(culture)}.",
                "Correct the date, or the culture that is named for the pack.");
        }

        return LooksWritten(text)
            ? ("The cell holds a date as a spreadsheet saves it, and nothing says whether the day or the month stands first.", Forms + ".",
                "Say which: \"culture\": \"en-GB\" in pack.json, or --culture en-GB, for the day first (en-US for the month). Or write dates as "
                + "2019-06-14.")
            : ("The cell does not hold a date.", Forms + ".", "Correct the date.");
    }

    private static string Example(ImportCulture culture) => culture.Order switch
    {
        DateOrder.DayFirst => "14/06/2019",
        DateOrder.MonthFirst => "06/14/2019",
        _ => "2019/06/14",
    };

    private static bool LooksWritten(string text) =>
        (IsNumeric(text) && DateParts.TryRead(text, out _)) || TryMonth(text, out _, out _);

    // A date, and perhaps a time behind it; words behind it are no date.
    private static bool IsNumeric(string text) => text.AsSpan().IndexOfAnyExcept("0123456789/-.: ") < 0;

    // Jun-19, June 2019, 06/2019.
    private static bool TryMonth(string text, out int year, out int month)
    {
        (year, month) = (0, 0);
        var at = text.AsSpan().IndexOfAny("-/. ");
        if (at < 1 || !int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out year))
        {
            return false;
        }

        var digits = text.Length - at - 1;
        var first = text.AsSpan(0, at);
        if (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out month))
        {
            return digits == 4 && first.Length <= 2 && month is >= 1 and <= 12;
        }

        year += digits == 2 ? 2000 : 0;
        month = MonthOf(first);
        return month > 0 && digits is 2 or 4;
    }

    private static int MonthOf(ReadOnlySpan<char> word)
    {
        for (var at = 0; word.Length >= 3 && at < Months.Length; at++)
        {
            if (Months[at].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return at + 1;
            }
        }

        return 0;
    }
}
