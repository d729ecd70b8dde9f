using System.Globalization;
using System.Text;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>Numbers as they stand in a workbook, and as this layer hands them out.</summary>
internal static class NumberText
{
    private const int LongestPlain = 15;
    private const double ExactWhole = 9_007_199_254_740_992;

    /// <summary>The number; null when it is none, or beyond what a cell can hold.</summary>
    public static double? Parse(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    /// <summary>Whether a number stands in the shortest form already, as nearly all do: short and whole.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestPlain && !text.ContainsAnyExceptInRange('0', '9') && (text[0] != '0' || text.Length == 1);

    /// <summary>
    /// Writes a number in the shortest invariant form: without an exponent below 1E+21 and from 1E-15 on. Whole numbers are exact to
    /// 2^53; others have the 15 digits that a spreadsheet shows, so that 0.1 + 0.2 is 0.3.
    /// </summary>
    /// <returns>How many bytes were written.</returns>
    public static int Write(double value, Span<byte> bytes)
    {
        var invariant = CultureInfo.InvariantCulture;
        var size = Math.Abs(value);
        var text = size < ExactWhole && Math.Floor(value) == value ? ((long)value).ToString(invariant)
            : size is >= 1E-15 and < 1E+15 ? ((decimal)value).ToString(invariant)
            : size < 1E+21 && Math.Floor(value) == value ? value.ToString("F0", invariant)
            : value.ToString("R", invariant);
        return Encoding.UTF8.GetBytes(text, bytes);
    }
}
