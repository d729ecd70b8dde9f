using System.Text.Json;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Json;
using Sui.Inspection.Mcp.Tools;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>What one criterion rests on: what the published supplement says of it, without statements and titles.</summary>
internal static class ExplanationPart
{
    private const int MostFindings = 100;

    /// <summary>The schema.</summary>
    public const string Schema =
        $$"""
        {
          "type": "object",
          "properties": {
            "standing": { "type": "string" }, "draft": { "type": "boolean" },
            "id": { "type": "string" }, "rung": {{Schemas.NumberOrNull}}, "importance": { "type": "string" }, "status": { "type": "string" }, "reason": {{Schemas.TextOrNull}},
            "firm": { "type": ["boolean", "null"] }, "leftOut": { "type": "boolean" }, "absence": {{Schemas.TextOrNull}},
            "statement": { "type": "string" }, "why": { "type": "string" }, "bar": {{Schemas.NumberOrNull}}, "needsLived": { "type": "boolean" },
            "shares": {{CountPart.SharesSchema}},
            "findings": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "sourceKind": { "type": "string" }, "experience": { "type": "string" }, "origin": { "type": "string" }, "direction": { "type": "string" }, "strength": { "type": "string" }
                },
                "required": ["sourceKind", "experience", "origin", "direction", "strength"], "additionalProperties": false
              }
            },
            "findingsLeftOut": { "type": "integer", "minimum": 0 },
            "computed": { "type": "boolean", "description": "Whether something computed from the evidence as a whole speaks to it." }
          },
          "required": ["standing", "draft", "id", "rung", "importance", "status", "reason", "firm", "leftOut", "absence", "statement", "why", "bar", "needsLived", "shares", "findings",
            "findingsLeftOut", "computed"],
          "additionalProperties": false
        }
        """;

    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="record">The record of its published annex.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="draft">Whether the annex would be a draft.</param>
    public static void Write(Utf8JsonWriter json, Assessment assessment, AnnexRecord record, Criterion criterion, bool draft)
    {
        var told = record.Criteria.First(one => one.Id == criterion.Id);
        var signals = assessment.Criteria.First(one => one.Id == criterion.Id).Signals.Select(weighed => weighed.Signal).ToList();
        var byId = assessment.Evidence.Findings.ToLookup(finding => finding.Id, StringComparer.Ordinal);
        List<(Signal Signal, Finding Finding)> findings =
            [.. signals.Where(signal => signal.Form == SignalForm.Finding).SelectMany(signal => signal.EvidenceIds.SelectMany(id => byId[id]).Select(finding => (signal, finding)))];
        json.WriteString("standing", RecordPart.Standing);
        json.WriteBoolean("draft", draft);
        JsonRecordWriter.Standing(json, told);
        json.WriteString("statement", AnswerText.OneLine(criterion.Statement.English));
        json.WriteString("why", Why(told));
        json.Member("bar", criterion.Claim.Bar);
        json.WriteBoolean("needsLived", criterion.NeedsLived);
        json.Shares(told.Shares);
        json.Objects("findings", findings.Take(MostFindings), one =>
        {
            json.WriteString("sourceKind", one.Signal.SourceKind.ToString());
            json.WriteString("experience", one.Signal.Experience.ToString());
            json.WriteString("origin", one.Signal.Origin.ToString());
            json.WriteString("direction", one.Finding.Direction.ToString());
            json.WriteString("strength", one.Finding.Strength.ToString());
        });
        json.WriteNumber("findingsLeftOut", Math.Max(0, findings.Count - MostFindings));
        json.WriteBoolean("computed", signals.Exists(signal => signal.Form == SignalForm.Computed));
    }

    // Of the disclosed record alone: weights, and reasons that would tell counts, are not in it.
    private static string Why(AnnexRecordCriterion told) => (told.Status, told.Reason) switch
    {
        (CriterionStatus.Met, _) => "The evidence is for it, and kinds of sources corroborate each other.",
        (CriterionStatus.Indicated, _) => "The evidence is for it, but not corroborated as it has to be for met.",
        (CriterionStatus.NotMet, _) => "The evidence is against it.",
        (CriterionStatus.NoEvidence, _) => "Nothing was found that speaks for it or against it; this is not the same as not met.",
        (_, UnclearReason.Contested) => "The evidence is for it, but one experience or kind of source contests it.",
        (_, UnclearReason.OnPaperOnly) => "The evidence is for it on paper only: lived experience is lacking.",
        (_, UnclearReason.Weak) => "The evidence is weak, or it cancels out.",
        _ => "The evidence does not settle it.",
    };
}
