using System.Globalization;
using System.Text.Json;

namespace Sui.Inspection.Tool.Output;

/// <summary>Parts that several documents share.</summary>
internal static class JsonParts
{
    /// <summary>A number or null.</summary>
    public static void NumberOrNull(this Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } known)
        {
            writer.Number(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>An object or null.</summary>
    public static void ObjectOrNull<T>(this Utf8JsonWriter writer, string name, T? value, Action<T> members)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        members(value);
        writer.WriteEndObject();
    }

    /// <summary>An id and a version.</summary>
    public static void Version(this Utf8JsonWriter writer, string name, DataVersion version)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", version.Id);
        writer.WriteNumber("version", version.Version);
        writer.WriteEndObject();
    }

    /// <summary>An id, a version and a hash, or null.</summary>
    public static void Identity(this Utf8JsonWriter writer, string name, DataIdentity? identity) => writer.ObjectOrNull(name, identity, writer.Identity);

    /// <summary>The members of the same.</summary>
    public static void Identity(this Utf8JsonWriter writer, DataIdentity identity)
    {
        writer.WriteString("id", identity.Id);
        writer.WriteNumber("version", identity.Version);
        writer.WriteString("sha256", identity.Sha256);
    }

    /// <summary>A day.</summary>
    public static void Day(this Utf8JsonWriter writer, string name, DateOnly day) =>
        writer.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
