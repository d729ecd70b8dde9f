using System.Text.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Mcp.Tools;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>What the criteria are.</summary>
internal static class CriteriaPart
{
    /// <summary>The schema.</summary>
    public const string Schema =
        $$"""
        {
          "type": "object",
          "properties": {
            "rubric": { "type": "string" }, "version": { "type": "integer" }, "calibrated": { "type": "boolean" }, "language": { "type": "string" },
            "criteria": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "id": { "type": "string" }, "statement": { "type": "string" }, "rung": {{Schemas.NumberOrNull}}, "importance": { "type": "string" }, "claim": { "type": "string" },
                  "unit": {{Schemas.TextOrNull}}, "bar": {{Schemas.NumberOrNull}}, "needsLived": { "type": "boolean" }, "element": {{Schemas.TextOrNull}}, "constituency": { "type": "string" },
                  "sharesFindingsWith": {{Schemas.Texts}}
                },
                "required": ["id", "statement", "rung", "importance", "claim", "unit", "bar", "needsLived", "element", "constituency", "sharesFindingsWith"],
                "additionalProperties": false
              }
            },
            "questions": {
              "type": "array",
              "items": {
                "type": "object", "properties": { "instrument": { "type": "string" }, "question": { "type": "string" }, "text": { "type": "string" } },
                "required": ["instrument", "question", "text"], "additionalProperties": false
              }
            },
            "examples": {
              "type": "array",
              "items": {
                "type": "object", "properties": { "direction": { "type": "string" }, "strength": { "type": "string" }, "statement": { "type": "string" } },
                "required": ["direction", "strength", "statement"], "additionalProperties": false
              }
            },
            "rules": {{Schemas.Texts}}
          },
          "required": ["rubric", "version", "calibrated", "language", "criteria", "questions", "examples", "rules"],
          "additionalProperties": false
        }
        """;

    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="inspection">What is in force.</param>
    /// <param name="criterion">The criterion; null for all, without questions and examples.</param>
    /// <param name="language">The language of statements and questions.</param>
    public static void Write(Utf8JsonWriter json, ISuiInspection inspection, Criterion? criterion, string language)
    {
        var rubric = inspection.Rubric;
        var guide = criterion is null ? null : SuiInspection.FindCodingGuide(new DataVersion(rubric.Identity.Id, rubric.Identity.Version));
        json.WriteString("rubric", rubric.Identity.Id);
        json.WriteNumber("version", rubric.Identity.Version);
        json.WriteBoolean("calibrated", rubric.Calibrated);
        json.WriteString("language", language);
        json.Objects("criteria", criterion is null ? rubric.Criteria : [criterion], one => Definition(json, one, rubric, language));
        json.Objects("questions", criterion is null ? [] : Questions(inspection, criterion), one =>
        {
            json.WriteString("instrument", one.Instrument);
            json.WriteString("question", one.Question.Id);
            json.WriteString("text", AnswerText.OneLine(one.Question.Text.In(language)));
        });
        json.Objects("examples", guide?.Examples.Where(example => example.CriterionId == criterion!.Id) ?? [], example =>
        {
            json.WriteString("direction", example.Direction.ToString());
            json.WriteString("strength", example.Strength.ToString());
            json.WriteString("statement", AnswerText.OneLine(example.Statement));
        });
        json.Strings("rules", guide?.Rules.Select(AnswerText.OneLine) ?? []);
    }

    private static void Definition(Utf8JsonWriter json, Criterion criterion, Rubric rubric, string language)
    {
        json.WriteString("id", criterion.Id);
        json.WriteString("statement", AnswerText.OneLine(criterion.Statement.In(language)));
        json.Member("rung", (int?)criterion.Rung);
        json.WriteString("importance", criterion.Importance.ToString());
        json.WriteString("claim", criterion.Claim.Kind.ToString());
        json.Member("unit", criterion.Claim.Unit);
        json.Member("bar", criterion.Claim.Bar);
        json.WriteBoolean("needsLived", criterion.NeedsLived);
        json.WriteString("element", criterion.Element);
        json.WriteString("constituency", criterion.Constituency);
        json.Strings("sharesFindingsWith", rubric.Criteria.Where(other => other.SharesFindingsWith == criterion.Id || criterion.SharesFindingsWith == other.Id).Select(other => other.Id));
    }

    private static IEnumerable<(string Instrument, Instruments.Question Question)> Questions(ISuiInspection inspection, Criterion criterion) =>
        inspection.Instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal)
            .Select(id => inspection.Instruments.Find(id)!)
            .SelectMany(instrument => instrument.Questions.Where(question => question.Criteria.Contains(criterion.Id, StringComparer.Ordinal))
                .Select(question => (instrument.Identity.Id, question)));
}
