using System.Globalization;
using System.Text;
using System.Text.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>The versions that a <c>pack.json</c> names, and those that it leaves to what is in force.</summary>
internal static class ManifestVersions
{
    /// <summary>The instruments that files name; a version that is left out is null.</summary>
    public static IEnumerable<(string Id, int? Version)> Instruments(ReadOnlyMemory<byte> manifest)
    {
        using var json = JsonDocument.Parse(ByteOrderMark.Skip(manifest));
        return [.. Files(json.RootElement).Select(file => (Id: Text(file, "instrument"), Version: Number(file, "instrumentVersion")))
            .Where(named => named.Id is not null).Select(named => (named.Id!, named.Version))];
    }

    /// <summary>What files are, by their paths: the kind, and the instrument with the version that is named.</summary>
    public static IReadOnlyDictionary<string, (string? Kind, string? Instrument, int? Version)> FileKinds(ReadOnlyMemory<byte> manifest)
    {
        using var json = JsonDocument.Parse(ByteOrderMark.Skip(manifest));
        return Files(json.RootElement).Where(file => Text(file, "path") is not null).DistinctBy(file => Text(file, "path")).ToDictionary(
            file => Text(file, "path")!, file => (Text(file, "kind")?.ToLowerInvariant(), Text(file, "instrument"), Number(file, "instrumentVersion")), StringComparer.Ordinal);
    }

    /// <summary>Whether a rubric is named.</summary>
    public static bool NamesRubric(ReadOnlyMemory<byte> manifest)
    {
        using var json = JsonDocument.Parse(ByteOrderMark.Skip(manifest));
        return Text(json.RootElement, "rubric") is not null;
    }

    /// <summary>Puts in the versions that are left out, so that it is read as on the day when they were in force.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="publication">The versions of that day.</param>
    /// <returns>The manifest; the same bytes where it names them all or none is left to what is in force. Lines stay as they are.</returns>
    public static ReadOnlyMemory<byte> Pin(ReadOnlyMemory<byte> manifest, CasePublication publication)
    {
        var bytes = ByteOrderMark.Skip(manifest);
        using var json = JsonDocument.Parse(bytes);
        var root = json.RootElement;
        var head = new StringBuilder();
        if (publication.Framework is { } framework && Text(root, "framework") == framework.Id && Number(root, "frameworkVersion") is null)
        {
            Add(head, "frameworkVersion", framework.Version);
        }

        if (publication.Rubric is { } rubric && Number(root, "rubricVersion") is null && Text(root, "rubric") is var named && (named ?? rubric.Id) == rubric.Id)
        {
            head.Append(named is null ? $"\"rubric\":{CanonicalJson.Text(rubric.Id)}," : null);
            Add(head, "rubricVersion", rubric.Version);
        }

        var inserts = Files(root).Select(file => Number(file, "instrumentVersion") is null && Text(file, "instrument") is { } id
            && publication.Instruments.Where(one => one.Id == id).ToList() is [var instrument] ? instrument.Version : (int?)null);
        return Insert(bytes, head.ToString(), [.. inserts]);
    }

    // Behind the bracket that opens an object, on its line.
    private static ReadOnlyMemory<byte> Insert(ReadOnlyMemory<byte> manifest, string head, int?[] instruments)
    {
        const int RootDepth = 0, FileDepth = 2;
        using var pinned = new MemoryStream();
        var (copied, file, inFiles) = (0, 0, false);
        var reader = new Utf8JsonReader(manifest.Span);
        while (reader.Read())
        {
            inFiles = reader switch
            {
                { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName } => reader.ValueTextEquals("files"u8),
                _ => inFiles,
            };
            var text = new StringBuilder();
            if (reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: RootDepth })
            {
                text.Append(head);
            }
            else if (inFiles && reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: FileDepth } && file < instruments.Length
                && instruments[file++] is { } version)
            {
                Add(text, "instrumentVersion", version);
            }

            if (text.Length > 0)
            {
                pinned.Write(manifest.Span[copied..(int)reader.BytesConsumed]);
                pinned.Write(Encoding.UTF8.GetBytes(text.ToString()));
                copied = (int)reader.BytesConsumed;
            }
        }

        pinned.Write(manifest.Span[copied..]);
        return pinned.ToArray();
    }

    private static void Add(StringBuilder text, string name, int version) => text.Append(CultureInfo.InvariantCulture, $"\"{name}\":{version},");

    private static IEnumerable<JsonElement> Files(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array
            ? files.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.Object) : [];

    private static string? Text(JsonElement at, string name) =>
        at.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement at, string name) =>
        at.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
