using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sui.Inspection.Tool.Output;

/// <summary>Prints JSON, laid out as the library's own: two spaces of indent, line feeds, one line feed at the end.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints one document. Nothing is printed when <paramref name="members"/> throws.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="members">Writes the members of the document's object.</param>
    public static void Print(TextWriter output, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    /// <summary>Writes a list of objects.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="items">The items.</param>
    /// <param name="members">Writes the members of one.</param>
    public static void Objects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="texts">The texts.</param>
    public static void Strings(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an array of whole numbers.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="numbers">The numbers.</param>
    public static void Numbers(this Utf8JsonWriter writer, string name, IEnumerable<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a number; negative zero as zero, which is the same number.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The number.</param>
    public static void Number(this Utf8JsonWriter writer, string name, double value) =>
        writer.WriteNumber(name, value == 0 ? 0 : value);

    /// <summary>Writes a whole number or null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The number.</param>
    public static void WholeNumber(this Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
