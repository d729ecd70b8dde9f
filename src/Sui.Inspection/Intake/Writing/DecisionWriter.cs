using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Evidence;
using Sui.Inspection.Json;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Intake.Writing;

/// <summary>Writes a decision.</summary>
/// <param name="writer">The writer.</param>
/// <param name="text">Writes a text by name, value and place.</param>
internal sealed class DecisionWriter(Utf8JsonWriter writer, Action<string, string?, string> text)
{
    /// <summary>Writes the members of the object.</summary>
    public void Write(Decision decision)
    {
        text("decidedBy", decision.DecidedBy, "decision.decidedBy");
        writer.WriteString("decidedOn", Day(decision.DecidedOn));
        writer.Member<Rating>("rating", decision.Rating);
        writer.Member("rung", (int?)decision.Rung);
        text("reason", decision.Reason, "decision.reason");
        text("moderatedBy", decision.ModeratedBy, "decision.moderatedBy");
        if (decision.PlacedOn is { } placed)
        {
            writer.WriteString("placedOn", Day(placed));
        }

        if (decision.ModeratedByAnother)
        {
            writer.WriteBoolean("moderatedByAnother", true);
        }

        writer.WriteBoolean("livedExperienceTookPart", decision.LivedExperienceTookPart);
        Remarks("dissent", decision.Dissent);
        Remarks("providerComments", decision.ProviderComments);
        Remarks("councilReplies", decision.CouncilReplies);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Remarks(string name, IReadOnlyList<Remark>? remarks) => writer.Objects(name, remarks ?? [], remark =>
    {
        text("by", remark.By, $"decision.{name}.by");
        text("text", remark.Text, $"decision.{name}.text");
        text("answer", remark.Answer, $"decision.{name}.answer");
        if (remark.SaidOn is { } day)
        {
            writer.WriteString("saidOn", Day(day));
        }
    });
}
