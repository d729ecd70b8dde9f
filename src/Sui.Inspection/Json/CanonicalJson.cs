using System.Globalization;
using System.Text;

namespace Sui.Inspection.Json;

/// <summary>Single values in the form of RFC 8785 (JSON Canonicalization Scheme).</summary>
internal static class CanonicalJson
{
    // ECMA-262 writes a number without an exponent from 1e-6 to below 1e21.
    private const int MostDigits = 21;
    private const int MostZeros = 6;

    /// <summary>A text. A half of a surrogate pair alone, which the scheme refuses, is escaped.</summary>
    public static string Text(string value)
    {
        var json = new StringBuilder("\"", value.Length + 2);
        for (var i = 0; i < value.Length; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            {
                json.Append(value[i]).Append(value[++i]);
                continue;
            }

            _ = value[i] switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\t' => json.Append("\\t"),
                '\n' => json.Append("\\n"),
                '\f' => json.Append("\\f"),
                '\r' => json.Append("\\r"),
                < ' ' or (>= '\uD800' and <= '\uDFFF') => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[i]:x4}"),
                var other => json.Append(other),
            };
        }

        return json.Append('"').ToString();
    }

    /// <summary>A number, as ECMA-262 writes it; one that JSON has no number for stands as a text.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            return Text(value.ToString(CultureInfo.InvariantCulture));
        }

        if (value == 0)
        {
            return "0";
        }

        // The shortest digits that give the number back, and the place of the first of them: 0 for ones.
        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var (mantissa, shift) = text.IndexOf('E', StringComparison.Ordinal) is >= 0 and var at
            ? (text[..at], int.Parse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : (text, 0);
        var whole = mantissa.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : mantissa.Length;
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal);
        var zeros = digits.Length - digits.TrimStart('0').Length;
        var number = digits.Trim('0');
        var exponent = whole - 1 - zeros + shift;
        return (value < 0 ? "-" : string.Empty) + Placed(number, exponent);
    }

    /// <summary>A decimal number in full, without zeros that say nothing.</summary>
    public static string Exact(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        text = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return text is "-0" ? "0" : text;
    }

    private static string Placed(string digits, int exponent) => exponent switch
    {
        >= MostDigits or < -MostZeros => digits[..1] + (digits.Length > 1 ? "." + digits[1..] : string.Empty)
            + string.Create(CultureInfo.InvariantCulture, $"e{exponent:+0;-0}"),
        < 0 => "0." + new string('0', -exponent - 1) + digits,
        _ when digits.Length > exponent + 1 => digits[..(exponent + 1)] + "." + digits[(exponent + 1)..],
        _ => digits.PadRight(exponent + 1, '0'),
    };
}
