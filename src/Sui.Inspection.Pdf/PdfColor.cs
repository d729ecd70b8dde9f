using System.Globalization;

namespace Sui.Inspection.Pdf;

/// <summary>An opaque sRGB colour, 0 to 255 in each part. The default value is black.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static PdfColor Black => default;

    /// <summary>White.</summary>
    public static PdfColor White => new(255, 255, 255);

    /// <summary>Reads six hexadecimal digits, with or without a leading <c>#</c>.</summary>
    /// <param name="hex">For example <c>#1D3A54</c>.</param>
    /// <returns>The colour.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hex"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="hex"/> is anything but six hexadecimal digits.</exception>
    public static PdfColor FromHex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        var digits = hex.AsSpan(hex.StartsWith('#') ? 1 : 0);
        return digits.Length == 6
            && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
                ? new PdfColor((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
                : throw new FormatException("A colour is six hexadecimal digits, such as #1D3A54.");
    }

    /// <summary>The contrast ratio of WCAG 2 between this colour and another, from 1 to 21; the order does not matter.</summary>
    /// <param name="other">The colour to compare with.</param>
    /// <returns>The ratio; 4.5 or more meets level AA for body text.</returns>
    public double ContrastWith(PdfColor other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
