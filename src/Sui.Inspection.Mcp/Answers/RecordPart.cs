using System.Text.Json;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Mcp.Tools;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>What the record of a published annex says, without the titles, names and questions in it: those are words of the evidence.</summary>
internal static class RecordPart
{
    /// <summary>What an assistant is told of every result.</summary>
    public const string Standing = "Computed by the rubric. It advises and confirms no rating; an inspector decides.";

    /// <summary>The schema.</summary>
    public const string Schema =
        $$"""
        {
          "type": "object",
          "properties": {
            "standing": { "type": "string" },
            "draft": { "type": "boolean", "description": "Whether the annex would be a draft, for what is missing to publish it." },
            "provider": { "type": "string" }, "pack": { "type": "string" }, "synthetic": { "type": "boolean" },
            "framework": { "type": "string" }, "rubric": { "type": "string" }, "calibrated": { "type": "boolean" },
            "rung": {{Schemas.NumberOrNull}}, "reach": { "type": "string" }, "security": {{Schemas.TextOrNull}}, "prompt": { "type": "string" },
            "indicativeRating": {
              "type": "object",
              "properties": { "value": {{Schemas.TextOrNull}}, "low": {{Schemas.TextOrNull}}, "high": {{Schemas.TextOrNull}}, "notRated": {{Schemas.Texts}}, "limitedBy": {{Schemas.Texts}} },
              "required": ["value", "low", "high", "notRated", "limitedBy"], "additionalProperties": false
            },
            "decidedByInspector": {
              "type": ["object", "null"],
              "properties": { "rung": {{Schemas.NumberOrNull}}, "rating": {{Schemas.TextOrNull}} }, "required": ["rung", "rating"], "additionalProperties": false
            },
            "peopleHeard": {{Schemas.Count}},
            "sources": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": { "id": { "type": "string" }, "kind": { "type": "string" }, "heard": {{Schemas.Count}} },
                "required": ["id", "kind", "heard"], "additionalProperties": false
              }
            },
            "elements": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": { "constituency": { "type": "string" }, "element": { "type": "string" }, "result": { "type": "string" }, "criteria": {{Schemas.Texts}} },
                "required": ["constituency", "element", "result", "criteria"], "additionalProperties": false
              }
            },
            "criteria": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "id": { "type": "string" }, "rung": {{Schemas.NumberOrNull}}, "importance": { "type": "string" }, "status": { "type": "string" }, "reason": {{Schemas.TextOrNull}},
                  "firm": { "type": ["boolean", "null"] }, "leftOut": { "type": "boolean" }, "absence": {{Schemas.TextOrNull}}, "shares": {{CountPart.SharesSchema}}
                },
                "required": ["id", "rung", "importance", "status", "reason", "firm", "leftOut", "absence", "shares"], "additionalProperties": false
              }
            },
            "missingToPublish": {{Schemas.Problems}}
          },
          "required": ["standing", "draft", "provider", "pack", "synthetic", "framework", "rubric", "calibrated", "rung", "reach", "security", "prompt", "indicativeRating",
            "decidedByInspector", "peopleHeard", "sources", "elements", "criteria", "missingToPublish"],
          "additionalProperties": false
        }
        """;

    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="document">The published annex.</param>
    /// <param name="missing">What is missing to publish it.</param>
    public static void Write(Utf8JsonWriter json, AnnexDocument document, IReadOnlyList<Problem> missing)
    {
        var record = document.Record!;
        json.WriteString("standing", Standing);
        json.WriteBoolean("draft", document.Draft);
        json.WriteString("provider", AnswerText.Short(record.ProviderId));
        json.WriteString("pack", AnswerText.Short(record.PackId));
        json.WriteBoolean("synthetic", record.Synthetic);
        json.WriteString("framework", Version(record.Framework));
        json.WriteString("rubric", Version(record.Rubric));
        json.WriteBoolean("calibrated", record.Calibrated);
        Outcome(json, record);
        json.Count("peopleHeard", record.PeopleHeard);
        json.Objects("sources", record.Sources, source =>
        {
            json.WriteString("id", AnswerText.Short(source.Id));
            json.WriteString("kind", source.Kind.ToString());
            json.Count("heard", source.Heard);
        });
        JsonRecordWriter.Elements(json, record);
        json.Objects("criteria", record.Criteria, criterion =>
        {
            JsonRecordWriter.Standing(json, criterion);
            json.Shares(criterion.Shares);
        });
        ProblemsPart.Write(json, "missingToPublish", missing);
    }

    private static void Outcome(Utf8JsonWriter json, AnnexRecord record)
    {
        json.Member("rung", (int?)record.Rung);
        json.WriteString("reach", record.Reach.ToString());
        json.Member("security", record.Security);
        json.WriteString("prompt", record.Prompt.ToString());
        json.Object("indicativeRating", () =>
        {
            json.Member("value", record.Rating);
            json.Member("low", record.RatingLow);
            json.Member("high", record.RatingHigh);
            json.Strings("notRated", record.NotRatedReasons.Select(reason => reason.ToString()));
            json.Strings("limitedBy", record.RatingLimitedBy);
        });
        if (!record.Decided)
        {
            json.WriteNull("decidedByInspector");
            return;
        }

        json.Object("decidedByInspector", () =>
        {
            json.Member("rung", (int?)record.DecidedRung);
            json.Member("rating", record.DecidedRating);
        });
    }

    private static string Version(DataIdentity data) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{data.Id}/{data.Version}");
}
