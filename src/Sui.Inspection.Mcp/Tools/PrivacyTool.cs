using Sui.Inspection.Identifiers;
using Sui.Inspection.Json;
using Sui.Inspection.Mcp.Answers;
using Sui.Inspection.Mcp.Reading;

namespace Sui.Inspection.Mcp.Tools;

/// <summary>Tells in which files and rows direct identifiers stand, never what they are. Headers of columns can identify, too, so that they are left out.</summary>
internal sealed class PrivacyTool(SemaphoreSlim turn, EvidenceDoor door, IIdentifierScanner scanner) : AssistantTool(
    turn, "sui_privacy_check", "Look for direct identifiers",
    "Looks for direct identifiers (names that the host listed, telephone numbers, dates of birth and the like) in a pack or one file, and tells files, rows and kinds, never the values. "
    + "The sui privacy scan command names columns, too.",
    Schemas.PathAlone,
    """
    {
      "type": "object",
      "properties": {
        "sure": { "type": "integer", "minimum": 0 }, "possible": { "type": "integer", "minimum": 0 },
        "leftOut": { "type": "integer", "minimum": 0, "description": "How many places are not listed." },
        "places": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": { "file": { "type": "string" }, "row": { "type": ["number", "null"] }, "kind": { "type": "string" }, "certainty": { "type": "string", "enum": ["Possible", "Sure"] } },
            "required": ["file", "row", "kind", "certainty"], "additionalProperties": false
          }
        }
      },
      "required": ["sure", "possible", "leftOut", "places"], "additionalProperties": false
    }
    """)
{
    private const int MostPlaces = 200;

    /// <inheritdoc/>
    protected override Task<Answer> AnswerAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var report = scanner.ScanPath(door.FindNoCase(arguments.Required("path")), cancellationToken);
        return Task.FromResult(new Answer([.. report.Problems.Select(problem => problem with { Location = problem.Location with { File = scanner.Mask(problem.Location.File), Column = null } })])
        {
            Result = json =>
            {
                json.WriteNumber("sure", report.Sure);
                json.WriteNumber("possible", report.Possible);
                json.WriteNumber("leftOut", Math.Max(0, report.Sure + report.Possible - Math.Min(report.Places.Count, MostPlaces)));
                json.Objects("places", report.Places.Take(MostPlaces), place =>
                {
                    json.WriteString("file", AnswerText.Short(scanner.Mask(place.Location.File)));
                    json.Member("row", place.Location.Row);
                    json.WriteString("kind", place.Kind.ToString());
                    json.WriteString("certainty", place.Certainty.ToString());
                });
            },
        });
    }
}
