using System.Text.Json;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Json;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>Counts of people as the published annex shows them.</summary>
internal static class CountPart
{
    /// <summary>Writes a count; [c] for one that is not shown.</summary>
    public static void Count(this Utf8JsonWriter json, string name, double? count)
    {
        if (count is { } shown)
        {
            json.WriteNumber(name, shown);
        }
        else
        {
            json.WriteString(name, Shorthand.Confidential);
        }
    }

    /// <summary>Writes the shares of a criterion.</summary>
    public static void Shares(this Utf8JsonWriter json, IReadOnlyList<AnnexRecordShare> shares) => json.Objects("shares", shares, share =>
    {
        json.WriteString("sourceKind", share.SourceKind.ToString());
        json.WriteString("experience", share.Experience.ToString());
        json.WriteString("origin", share.Origin.ToString());
        json.WriteString("unit", share.Unit.ToString());
        json.Count("favourable", share.Favourable);
        json.Count("valid", share.Valid);
    });

    /// <summary>The schema of shares.</summary>
    public const string SharesSchema =
        $$"""
        {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "sourceKind": { "type": "string" }, "experience": { "type": "string" }, "origin": { "type": "string" }, "unit": { "type": "string" },
              "favourable": {{Tools.Schemas.Count}}, "valid": {{Tools.Schemas.Count}}
            },
            "required": ["sourceKind", "experience", "origin", "unit", "favourable", "valid"], "additionalProperties": false
          }
        }
        """;
}
