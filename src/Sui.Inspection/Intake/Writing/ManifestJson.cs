using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sui.Inspection.Intake.Writing;

/// <summary>How the JSON files of a pack are written: two spaces of indent, line feeds, letters as they are.</summary>
internal static class ManifestJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The bytes of a file that is one object.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }
}
