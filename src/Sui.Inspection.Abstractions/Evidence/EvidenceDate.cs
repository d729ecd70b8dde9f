using System.Globalization;
using System.Text.Json.Serialization;

namespace Sui.Inspection.Evidence;

/// <summary>
/// A calendar date known to the day, the month or the year, in the form of ISO 8601: <c>2019-06-14</c>, <c>2019-06</c> or
/// <c>2019</c>. Years 1900 to 2199. Equality is by value: <c>2019-06</c> does not equal any day of it.
/// </summary>
[JsonConverter(typeof(EvidenceDateJsonConverter))]
public sealed record EvidenceDate : IComparable<EvidenceDate>
{
    private EvidenceDate(DateOnly earliest, DateOnly latest, string text)
    {
        Earliest = earliest;
        Latest = latest;
        Text = text;
    }

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that the date can mean; equals <see cref="Earliest"/> when the day is known.</summary>
    public DateOnly Latest { get; }

    /// <summary>The date as it was written.</summary>
    public string Text { get; }

    /// <summary>A date known to the day.</summary>
    /// <param name="day">The day.</param>
    public static EvidenceDate On(DateOnly day) => new(day, day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads a date. Returns false, and null, for anything that is not one of the three forms.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="date">The date read, or null.</param>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EvidenceDate? date)
    {
        date = null;
        var format = text?.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null
            || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            || first.Year is < 1900 or > 2199)
        {
            return false;
        }

        var last = format.Length switch
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => first.AddMonths(1).AddDays(-1),
            _ => first,
        };
        date = new EvidenceDate(first, last, text!);
        return true;
    }

    /// <summary>Orders by the earliest day, then by the latest.</summary>
    /// <param name="other">The date to compare with; null sorts first.</param>
    public int CompareTo(EvidenceDate? other) => other is null
        ? 1
        : (Earliest, Latest).CompareTo((other.Earliest, other.Latest));

    /// <summary>The date as it was written.</summary>
    public override string ToString() => Text;
}
