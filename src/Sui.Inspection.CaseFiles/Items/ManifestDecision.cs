using System.Text.Json;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Intake.Writing;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>Writes a judgement into a <c>pack.json</c> as its decision. All else stays; dissent, comments and replies too.</summary>
internal static class ManifestDecision
{
    private static readonly string[] Remarks = ["dissent", "providerComments", "councilReplies"];

    /// <summary>The manifest with the decision.</summary>
    /// <param name="manifest">The manifest as it was taken in.</param>
    /// <param name="judgement">The entry of the judgement; null for no decision.</param>
    /// <param name="reason">Its reason.</param>
    /// <param name="moderation">The entry of the moderation that agrees; null for none.</param>
    public static ReadOnlyMemory<byte> Write(ReadOnlyMemory<byte> manifest, JournalEntry? judgement, string reason, JournalEntry? moderation)
    {
        using var read = JsonDocument.Parse(Text.ByteOrderMark.Skip(manifest));
        return ManifestJson.Write(writer =>
        {
            foreach (var member in read.RootElement.EnumerateObject().Where(member => member.Name != "decision"))
            {
                member.WriteTo(writer);
            }

            if (judgement is null)
            {
                writer.WriteNull("decision");
                return;
            }

            writer.WriteStartObject("decision");
            writer.WriteString("decidedBy", judgement.Role);
            writer.WriteString("decidedOn", judgement.At[..10]);
            Member(writer, "rating", judgement);
            Member(writer, "rung", judgement);
            writer.WriteString("reason", reason);
            writer.WriteString("moderatedBy", moderation?.Role);
            Member(writer, "livedExperience", judgement, "livedExperienceTookPart");
            foreach (var name in Remarks)
            {
                if (read.RootElement.TryGetProperty("decision", out var former) && former.ValueKind == JsonValueKind.Object
                    && former.TryGetProperty(name, out var remarks))
                {
                    writer.WritePropertyName(name);
                    remarks.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        });
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
