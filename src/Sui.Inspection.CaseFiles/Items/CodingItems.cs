using System.Globalization;
using System.Text.Json;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>What the items of a coding hold: JSON, with excerpts by their places alone.</summary>
internal static class CodingItems
{
    /// <summary>Who codes what.</summary>
    public static byte[] Write(CaseCodingRound round) => Object(writer =>
    {
        writer.WriteStartObject("codebook");
        writer.WriteString("id", round.Codebook.Id);
        writer.WriteNumber("version", round.Codebook.Version);
        writer.WriteString("sha256", round.Codebook.Sha256);
        writer.WriteEndObject();
        writer.WriteStartArray("coders");
        foreach (var coder in round.Coders)
        {
            writer.WriteStringValue(coder);
        }

        writer.WriteEndArray();
        writer.WriteString("excerptsSha256", round.ExcerptsSha256);
        writer.WriteNumber("excerpts", round.Excerpts);
        Write(writer, "withWords", round.WithWords);
    });

    /// <summary>What a coder coded.</summary>
    public static byte[] Write(CaseCodedSheet sheet) => Object(writer =>
    {
        writer.WriteString("coder", sheet.Coder);
        writer.WriteString("sha256", sheet.Sha256);
        writer.WriteStartObject("codes");
        foreach (var (place, given) in sheet.Codes.OrderBy(one => one.Key))
        {
            writer.WriteStartObject(place.ToString(CultureInfo.InvariantCulture));
            foreach (var (code, level) in given.OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                writer.WriteString(code, level);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        Write(writer, "leftOut", sheet.LeftOut);
        writer.WriteBoolean("appliesNone", sheet.AppliesNone);
        writer.WriteString("decisionsSha256", sheet.DecisionsSha256);
    });

    /// <summary>Reads who codes what.</summary>
    public static CaseCodingRound ReadRound(byte[] content)
    {
        using var json = JsonDocument.Parse(content);
        var (root, codebook) = (json.RootElement, json.RootElement.GetProperty("codebook"));
        return new CaseCodingRound
        {
            Codebook = new DataIdentity(codebook.GetProperty("id").GetString()!, codebook.GetProperty("version").GetInt32(), codebook.GetProperty("sha256").GetString()!),
            Coders = [.. root.GetProperty("coders").EnumerateArray().Select(coder => coder.GetString()!)],
            ExcerptsSha256 = root.GetProperty("excerptsSha256").GetString()!,
            Excerpts = root.GetProperty("excerpts").GetInt32(),
            WithWords = Numbers(root, "withWords"),
        };
    }

    /// <summary>Reads what a coder coded.</summary>
    public static CaseCodedSheet ReadSheet(byte[] content)
    {
        using var json = JsonDocument.Parse(content);
        var root = json.RootElement;
        return new CaseCodedSheet
        {
            Coder = root.GetProperty("coder").GetString()!,
            Sha256 = root.GetProperty("sha256").GetString()!,
            Codes = root.GetProperty("codes").EnumerateObject().ToDictionary(
                excerpt => int.Parse(excerpt.Name, NumberStyles.None, CultureInfo.InvariantCulture),
                IReadOnlyDictionary<string, string?> (excerpt) => excerpt.Value.EnumerateObject().ToDictionary(code => code.Name, code => code.Value.GetString(), StringComparer.Ordinal)),
            LeftOut = Numbers(root, "leftOut"),
            AppliesNone = root.GetProperty("appliesNone").GetBoolean(),
            DecisionsSha256 = root.GetProperty("decisionsSha256").GetString(),
        };
    }

    private static byte[] Object(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return memory.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<int> places)
    {
        writer.WriteStartArray(name);
        foreach (var place in places)
        {
            writer.WriteNumberValue(place);
        }

        writer.WriteEndArray();
    }

    private static IReadOnlyList<int> Numbers(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(number => number.GetInt32())];
}
