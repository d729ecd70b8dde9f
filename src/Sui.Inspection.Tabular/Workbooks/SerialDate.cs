using System.Globalization;
using System.Text;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>Days counted from 1900 or 1904, as workbooks hold dates; seconds are rounded.</summary>
internal static class SerialDate
{
    private const long DaySeconds = 86_400;

    // 29 February 1900, which spreadsheets hold to have been.
    private const long MissingDay = 60;

    /// <summary>
    /// Writes what a number formatted as a date, a time or a duration shows: dates as yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss; times of day
    /// and durations, which are texts here, as HH:mm:ss with as many hours as there are. A number that is no date in its system stays
    /// a number: negative ones, 29 February 1900, 0 in the system from 1900, anything after 9999.
    /// </summary>
    /// <returns>How many bytes were written, and what they are; 0 for a number.</returns>
    public static (int Length, CellKind Kind) Write(double value, CellFormat format, bool from1904, Span<byte> bytes)
    {
        // Far beyond any date, before seconds overflow.
        if (Math.Abs(value) > 1E+8)
        {
            return (0, CellKind.Number);
        }

        var seconds = (long)Math.Round(value * DaySeconds, MidpointRounding.AwayFromZero);
        if (format == CellFormat.Duration)
        {
            return (Hours(seconds, bytes), CellKind.Text);
        }

        if (value is >= 0 and < 1 && (format == CellFormat.Time || (!from1904 && seconds > 0)))
        {
            return (Hours(Math.Min(seconds, DaySeconds - 1), bytes), CellKind.Text);
        }

        var (day, time) = Math.DivRem(seconds, DaySeconds);
        return seconds < 0 || Base(day, from1904) is not { } start || day > (DateTime.MaxValue - start).Days
            ? (0, CellKind.Number)
            : (Write(start.AddDays(day).AddSeconds(time), bytes), CellKind.Date);
    }

    private static DateTime? Base(long day, bool from1904) =>
        from1904 ? new DateTime(1904, 1, 1)
        : day is 0 or MissingDay ? null
        : day < MissingDay ? new DateTime(1899, 12, 31)
        : new DateTime(1899, 12, 30);

    /// <summary>Writes a date, with its time unless that is midnight.</summary>
    public static int Write(DateTime date, Span<byte> bytes) => Encoding.UTF8.GetBytes(
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), bytes);

    private static int Hours(long seconds, Span<byte> bytes)
    {
        var size = Math.Abs(seconds);
        return Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture, $"{(seconds < 0 ? "-" : string.Empty)}{size / 3600:00}:{size / 60 % 60:00}:{size % 60:00}"),
            bytes);
    }
}
