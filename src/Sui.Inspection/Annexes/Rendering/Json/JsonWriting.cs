using System.Text.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>What is written the same way everywhere: what is null, or no number, is left out.</summary>
internal static class JsonWriting
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

    /// <summary>Writes items as an array.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
