using System.Text.Json;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Writing;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>Writes a judgement into a <c>pack.json</c> as its decision. All else stays; comments and replies that came with the pack stand before
/// those of the journal. Dissent is from one judgement alone, and does not outlive it.</summary>
internal static class ManifestDecision
{
    private static readonly string[] Remarks = [DecisionParts.Dissent, DecisionParts.Provider, DecisionParts.Council];

    /// <summary>The id of the pack that a manifest is of; null where it has none.</summary>
    public static string? IdOf(ReadOnlyMemory<byte> manifest)
    {
        using var read = JsonDocument.Parse(Text.ByteOrderMark.Skip(manifest));
        return read.RootElement.TextOrNull("id");
    }

    /// <summary>Whether a pack says what was decided.</summary>
    public static bool IsIn(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!files.TryGetValue(Intake.Manifests.ManifestReader.FileName, out var manifest))
        {
            return false;
        }

        using var read = JsonDocument.Parse(Text.ByteOrderMark.Skip(manifest));
        return read.RootElement.Member("decision", JsonValueKind.Object) is not null;
    }

    /// <summary>The manifest with the decision.</summary>
    /// <param name="manifest">The manifest as it was taken in.</param>
    /// <param name="decision">What the journal says of it; null for no decision.</param>
    public static ReadOnlyMemory<byte> Write(ReadOnlyMemory<byte> manifest, DecisionParts? decision)
    {
        using var read = JsonDocument.Parse(Text.ByteOrderMark.Skip(manifest));
        return ManifestJson.Write(writer =>
        {
            foreach (var member in read.RootElement.EnumerateObject().Where(member => member.Name != "decision"))
            {
                member.WriteTo(writer);
            }

            if (decision is null)
            {
                writer.WriteNull("decision");
                return;
            }

            var judgement = decision.Judgement;
            writer.WriteStartObject("decision");
            writer.WriteString("decidedBy", judgement.Role);
            writer.WriteString("decidedOn", judgement.At[..10]);
            Member(writer, "rating", judgement);
            Member(writer, "rung", judgement);
            writer.WriteString("reason", decision.Reason);
            writer.WriteString("moderatedBy", decision.Moderation?.Role);
            if (decision.Placement is { } placement && string.CompareOrdinal(placement.At[..10], judgement.At[..10]) < 0)
            {
                writer.WriteString("placedOn", placement.At[..10]);
            }

            if (decision.SharesRole)
            {
                writer.WriteBoolean("moderatedByAnother", true);
            }

            Member(writer, "livedExperience", judgement, "livedExperienceTookPart");
            foreach (var name in Remarks)
            {
                Members(writer, name, name == DecisionParts.Dissent ? null : Former(read.RootElement, name), decision.Remarks.GetValueOrDefault(name) ?? []);
            }

            writer.WriteEndObject();
        });
    }

    private static JsonElement? Former(JsonElement root, string name) =>
        root.Member("decision", JsonValueKind.Object) is { } former && former.TryGetProperty(name, out var remarks) ? remarks : null;

    private static void Members(Utf8JsonWriter writer, string name, JsonElement? former, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
        {
            if (former is { } unchanged)
            {
                writer.WritePropertyName(name);
                unchanged.WriteTo(writer);
            }

            return;
        }

        writer.WriteStartArray(name);
        foreach (var kept in former is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToList() : [])
        {
            kept.WriteTo(writer);
        }

        foreach (var remark in remarks)
        {
            writer.WriteStartObject();
            writer.WriteString("by", remark.By);
            writer.WriteString("text", remark.Text);
            writer.WriteString("answer", remark.Answer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Member(Utf8JsonWriter writer, string name, JournalEntry entry, string? written = null)
    {
        writer.WritePropertyName(written ?? name);
        if (entry.Text(name) is { } text)
        {
            writer.WriteStringValue(text);
        }
        else if (entry.Body.TryGetValue(name, out var value))
        {
            value.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
