using System.Text.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>Members of the annex that are left out where they are null, or no number; the rest is written as all JSON is.</summary>
internal static class OptionalMembers
{
    /// <summary>Writes a text fit for print.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, PrintableText.Clean(text));
        }
    }

    /// <summary>Writes a number.</summary>
    public static void Number(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
    }
}
