using System.Text.RegularExpressions;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>Tells dates, times and durations by number formats.</summary>
internal static partial class NumberFormats
{
    // A spreadsheet takes 255; what is longer is taken as a plain number.
    private const int LongestCode = 255;

    // A number has fifteen digits; what is filled up is shorter.
    private const int MostZeros = 15;

    // Years, months, days, hours and seconds; eras (e, g), Buddhist years (b), names of days in East Asian formats (a).
    private const string DateLetters = "ymdhsegba";

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

        // The first section is for positive numbers; dates have no other kind.
        if (LongTime().IsMatch(code))
        {
            return CellFormat.Duration;
        }

        var letters = Unspoken().Replace(code, string.Empty).ToLowerInvariant().Split(';')[0];
        if (letters.AsSpan().IndexOfAny("ymdhs") < 0 || (letters.AsSpan().IndexOfAny("0#?@") >= 0 && !Fractions().IsMatch(letters))
            || letters.Any(letter => char.IsAsciiLetter(letter) && !DateLetters.Contains(letter)))
        {
            return CellFormat.Number;
        }

        // A time when it shows hours or seconds and neither day, month by name nor year.
        return letters.AsSpan().IndexOfAny("hs") >= 0 && letters.AsSpan().IndexOfAny("yde") < 0
            && !letters.Contains("mmm", StringComparison.Ordinal)
            ? CellFormat.Time
            : CellFormat.Date;
    }

    /// <summary>How many digits a format shows at the least where it is made of zeros alone, as ids have it: 3 for <c>000</c>; otherwise 0.</summary>
    /// <param name="code">The format.</param>
    public static int ZerosOf(string code)
    {
        var first = code.Length > LongestCode ? string.Empty : code.Split(';')[0];
        return first.Length is > 1 and <= MostZeros && !first.AsSpan().ContainsAnyExcept('0') ? first.Length : 0;
    }

    // Hours, minutes or seconds that go on counting: [h]:mm.
    [GeneratedRegex(@"\[(h+|m+|s+)\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LongTime();

    // Fractions of seconds are the only digits that a date may have.
    [GeneratedRegex(@"^[^0#?@]*s[.,]0{1,3}[^0#?@]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Fractions();

    // What is not part of the format proper: quoted text, escaped characters, conditions, colours and languages.
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM/PM|A/P
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Unspoken();
}
