using System.Globalization;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads numbers from cells: those stored as such, and text by the culture's marks. Not 28 digits, which nobody answers, but 15.</summary>
/// <param name="culture">The culture; null takes a point before decimals, and no mark between thousands.</param>
internal sealed class NumberCells(ImportCulture? culture)
{
    private const decimal Most = 1_000_000_000_000_000m;
    private const int Longest = 64;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly NumberFormatInfo _format = new()
    {
        NumberDecimalSeparator = culture?.DecimalComma == true ? "," : ".",
        NumberGroupSeparator = culture?.DecimalComma == true ? "." : ",",
    };

    /// <summary>Reads a number that is stored as one.</summary>
    /// <param name="cell">The cell, UTF-8.</param>
    /// <param name="number">The number, below 10^15 on both sides of zero.</param>
    public static bool TryReadStored(ReadOnlySpan<byte> cell, out decimal number)
    {
        // It arrives in invariant form, with an exponent where it is very large or very small.
        number = 0;
        return cell.Length <= Longest
            && decimal.TryParse(cell, Plain | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
            && number is > -Most and < Most;
    }

    /// <summary>Reads a number that is written as text.</summary>
    /// <param name="cell">The text, UTF-8.</param>
    /// <param name="number">The number, below 10^15 on both sides of zero.</param>
    public bool TryRead(ReadOnlySpan<byte> cell, out decimal number)
    {
        number = 0;
        return cell.Length <= Longest
            && (decimal.TryParse(cell, Plain, _format, out number)
                || (culture is not null && InThousands(cell, _format.NumberGroupSeparator[0])
                    && decimal.TryParse(cell, Plain | NumberStyles.AllowThousands, _format, out number)))
            && number is > -Most and < Most;
    }

    // 1,234,567 but not 1,5: groups of three after the first mark.
    private static bool InThousands(ReadOnlySpan<byte> cell, char mark)
    {
        var digits = -1;
        foreach (var one in cell)
        {
            if (one == mark)
            {
                if (digits is not (-1 or 3))
                {
                    return false;
                }

                digits = 0;
            }
            else if (one is >= (byte)'0' and <= (byte)'9')
            {
                digits = digits < 0 ? digits : digits + 1;
            }
            else if (one is not ((byte)'-' or (byte)'+'))
            {
                return digits == 3;
            }
        }

        return digits == 3;
    }
}
