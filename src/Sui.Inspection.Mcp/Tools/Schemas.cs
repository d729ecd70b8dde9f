using System.Text.Json;

namespace Sui.Inspection.Mcp.Tools;

/// <summary>The JSON schemas of the tools (draft 2020-12).</summary>
internal static class Schemas
{
    /// <summary>A path.</summary>
    public const string Path =
        """{ "type": "string", "minLength": 1, "maxLength": 1024, "description": "A pack (a folder with pack.json, a .zip of one, an evidence workbook) or a published case file, from a folder on that the door was opened for." }""";

    /// <summary>The arguments of a tool that takes a path alone.</summary>
    public const string PathAlone = $$"""{ "type": "object", "properties": { "path": {{Path}} }, "required": ["path"], "additionalProperties": false }""";

    /// <summary>A count, or that it is not shown.</summary>
    public const string Count = """{ "type": ["number", "string"], "description": "A count; [c] where it is not shown, to protect people." }""";

    /// <summary>A text or nothing.</summary>
    public const string TextOrNull = """{ "type": ["string", "null"] }""";

    /// <summary>A number or nothing.</summary>
    public const string NumberOrNull = """{ "type": ["number", "null"] }""";

    /// <summary>A list of texts.</summary>
    public const string Texts = """{ "type": "array", "items": { "type": "string" } }""";

    /// <summary>Problems.</summary>
    public const string Problems =
        """
        {
          "type": "object",
          "properties": {
            "errors": { "type": "integer", "minimum": 0 },
            "warnings": { "type": "integer", "minimum": 0 },
            "leftOut": { "type": "integer", "minimum": 0, "description": "How many are not listed." },
            "list": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "code": { "type": "string" }, "severity": { "type": "string", "enum": ["Error", "Warning"] }, "place": { "type": "string" },
                  "message": { "type": "string" }, "expected": { "type": "string" }, "action": { "type": "string" }
                },
                "required": ["code", "severity", "place", "message", "expected", "action"],
                "additionalProperties": false
              }
            }
          },
          "required": ["errors", "warnings", "leftOut", "list"],
          "additionalProperties": false
        }
        """;

    /// <summary>Reads a schema.</summary>
    public static JsonElement Of(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        return document.RootElement.Clone();
    }

    /// <summary>The schema of a tool's answers: what was found, null where nothing could be, and the problems.</summary>
    public static JsonElement OfAnswer(string tool, string result) => Of(
        $$"""
        {
          "type": "object",
          "properties": {
            "format": { "type": "string", "const": "{{Answers.Answer.Format}}" },
            "tool": { "type": "string", "const": "{{tool}}" },
            "result": { "oneOf": [ { "type": "null" }, {{result}} ] },
            "problems": {{Problems}}
          },
          "required": ["format", "tool", "result", "problems"],
          "additionalProperties": false
        }
        """);
}
