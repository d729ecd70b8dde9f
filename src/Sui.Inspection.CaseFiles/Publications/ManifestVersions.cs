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
        return [.. Files(json.RootElement).Select(file => (Id: file.TextOrNull("instrument"), Version: file.WholeOrNull("instrumentVersion")))
            .Where(named => named.Id is not null).Select(named => (named.Id!, named.Version))];
    }

    /// <summary>What files are, by their paths: the kind, and the instrument with the version that is named.</summary>
    public static IReadOnlyDictionary<string, (string? Kind, string? Instrument, int? Version)> FileKinds(ReadOnlyMemory<byte> manifest)
    {
        using var json = JsonDocument.Parse(ByteOrderMark.Skip(manifest));
        return Files(json.RootElement).Where(file => file.TextOrNull("path") is not null).DistinctBy(file => file.TextOrNull("path")).ToDictionary(
            file => file.TextOrNull("path")!, file => (file.TextOrNull("kind")?.ToLowerInvariant(), file.TextOrNull("instrument"), file.WholeOrNull("instrumentVersion")), StringComparer.Ordinal);
    }

    /// <summary>Whether a rubric is named.</summary>
    public static bool NamesRubric(ReadOnlyMemory<byte> manifest)
    {
        using var json = JsonDocument.Parse(ByteOrderMark.Skip(manifest));
        return json.RootElement.TextOrNull("rubric") is not null;
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
        if (publication.Framework is { } framework && root.TextOrNull("framework") == framework.Id && root.WholeOrNull("frameworkVersion") is null)
        {
            Add(head, "frameworkVersion", framework.Version);
        }

        if (publication.Rubric is { } rubric && root.WholeOrNull("rubricVersion") is null && root.TextOrNull("rubric") is var named && (named ?? rubric.Id) == rubric.Id)
        {
            head.Append(named is null ? $"\"rubric\":{CanonicalJson.Text(rubric.Id)}," : null);
            Add(head, "rubricVersion", rubric.Version);
        }

        var inserts = Files(root).Select(file => file.WholeOrNull("instrumentVersion") is null && file.TextOrNull("instrument") is { } id
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
        root.Member("files", JsonValueKind.Array) is { } files ? files.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.Object) : [];
}
