using System.Text.RegularExpressions;
using ExcelDataReader.Core.NumberFormat;

namespace Sui.Inspection.Imports.Tabular.Workbooks;

/// <summary>Tells dates, times and durations by number formats.</summary>
internal static partial class NumberFormats
{
    // A spreadsheet takes 255; what is longer is taken as a plain number.
    private const int LongestCode = 255;

    /// <summary>What a built-in format means. Workbooks do not spell these out; some differ by language, but not in kind.</summary>
    /// <param name="id">The format's number.</param>
    public static CellFormat OfBuiltIn(int id) => id switch
    {
        >= 14 and <= 17 or 22 => CellFormat.Date,
        >= 18 and <= 21 or 45 or 47 => CellFormat.Time,
        46 => CellFormat.Duration,

        // East Asian languages, Thai.
        >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 => CellFormat.Date,
        >= 32 and <= 35 or 55 or 56 => CellFormat.Time,
        >= 71 and <= 74 or 77 or 81 => CellFormat.Date,
        75 or 76 or 78 or 80 => CellFormat.Time,
        79 => CellFormat.Duration,
        _ => CellFormat.Number,
    };

    /// <summary>What a format that a workbook spells out means.</summary>
    /// <param name="code">The format: <c>dd/mm/yyyy</c>.</param>
    public static CellFormat OfCode(string code)
    {
        if (code.Length > LongestCode)
        {
            return CellFormat.Number;
        }

        var format = Parse(code);
        if (format is { IsTimeSpanFormat: true })
        {
            return CellFormat.Duration;
        }

        if (format is not { IsDateTimeFormat: true })
        {
            return CellFormat.Number;
        }

        // A time when it shows hours or seconds and neither day, month by name nor year.
        var letters = Unspoken().Replace(code, string.Empty).ToLowerInvariant();
        return letters.AsSpan().IndexOfAny("hs") >= 0 && letters.AsSpan().IndexOfAny("yde") < 0
            && !letters.Contains("mmm", StringComparison.Ordinal)
            ? CellFormat.Time
            : CellFormat.Date;
    }

    // The parser is not made for hostile formats.
    private static NumberFormatString? Parse(string code)
    {
        try
        {
            return new NumberFormatString(code);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or IndexOutOfRangeException
            or InvalidOperationException or NullReferenceException or OverflowException)
        {
            return null;
        }
    }

    // What is not part of the format proper: quoted text, escaped characters, conditions, colours and languages.
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM/PM|A/P
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Unspoken();
}
