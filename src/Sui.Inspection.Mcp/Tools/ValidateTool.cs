using Sui.Inspection.Mcp.Answers;
using Sui.Inspection.Mcp.Reading;

namespace Sui.Inspection.Mcp.Tools;

/// <summary>Reads a pack and lists its problems.</summary>
internal sealed class ValidateTool(SemaphoreSlim turn, EvidenceDoor door) : AssistantTool(
    turn, "sui_validate", "Validate an evidence pack",
    "Reads an evidence pack and lists every problem by code and place, with what was expected and what to do. Gives no words of the evidence.",
    Schemas.PathAlone,
    """
    { "type": "object", "properties": { "readable": { "type": "boolean" }, "canBeAssessed": { "type": "boolean" } }, "required": ["readable", "canBeAssessed"], "additionalProperties": false }
    """)
{
    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var read = await door.ReadAsync(arguments.Required("path"), cancellationToken).ConfigureAwait(false);
        return new Answer(read.Problems)
        {
            Result = json =>
            {
                json.WriteBoolean("readable", read.Pack is not null);
                json.WriteBoolean("canBeAssessed", read.Pack is not null && read.Problems.All(problem => problem.Severity != Problems.ProblemSeverity.Error));
            },
        };
    }
}
