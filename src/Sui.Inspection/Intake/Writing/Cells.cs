using System.Globalization;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Intake.Writing;

/// <summary>Values as cells hold them; nothing is an empty cell.</summary>
internal static class Cells
{
    public static string? Of<T>(T? term)
        where T : struct, Enum => term?.ToString();

    public static string? Of(EvidenceDate? date) => date?.Text;

    public static string? Of(bool? value) => value switch { true => "yes", false => "no", null => null };

    public static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number to its last digit, without an exponent, which cells do not have.</summary>
    public static string Of(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal)
            ? value.ToString("F340", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.')
            : text;
    }

    public static string? Of<T>(IReadOnlyList<T>? list) => list is null ? null : string.Join('|', list);
}
