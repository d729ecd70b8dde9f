using System.Text.Json;

namespace Sui.Inspection.Json;

/// <summary>Small steps of writing JSON: absent values are written as null, never left out.</summary>
internal static class JsonWriting
{
    public static void Member<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known)
        {
            writer.WriteString(name, known.ToString());
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Member(this Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } known)
        {
            // Negative zero would be written as -0, another text for the same number.
            writer.WriteNumber(name, known == 0 ? 0 : known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Member(this Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Member(this Utf8JsonWriter writer, string name, int? value) => writer.Member(name, (double?)value);

    public static void Strings(this Utf8JsonWriter writer, string name, IEnumerable<string> values) =>
        writer.Array(name, values, writer.WriteStringValue);

    public static void Objects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> members) =>
        writer.Array(name, values, value =>
        {
            writer.WriteStartObject();
            members(value);
            writer.WriteEndObject();
        });

    public static void Array<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        writer.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter writer, string name, Action members)
    {
        writer.WriteStartObject(name);
        members();
        writer.WriteEndObject();
    }
}
