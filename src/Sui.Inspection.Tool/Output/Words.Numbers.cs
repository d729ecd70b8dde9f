using System.Globalization;

namespace Sui.Inspection.Tool.Output;

/// <summary>What needs no vocabulary. The pages of the library take these along with the board.</summary>
internal static partial class Words
{
    /// <summary>A whole number.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How much is lacking: to one decimal, and never shown as nothing when it is something.</summary>
    public static string Lacking(double weight) =>
        weight is > 0 and < 0.05 ? "under 0.1" : weight.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The text with its first letter as a capital.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
