using Sui.Inspection.Mcp.Answers;

namespace Sui.Inspection.Mcp.Tools;

/// <summary>Tells what the criteria are. It reads no evidence.</summary>
internal sealed class CriteriaTool(SemaphoreSlim turn, ISuiInspection inspection) : AssistantTool(
    turn, "sui_criteria", "List the criteria",
    "Tells what the criteria of the rubric in force are; of one criterion also the questions that speak to it and how findings on it are coded, with made-up examples. Reads no evidence.",
    """
    {
      "type": "object",
      "properties": {
        "criterion": { "type": "string", "minLength": 1, "maxLength": 100, "description": "The criterion's id, such as P2; left out, all of them." },
        "language": { "type": "string", "enum": ["en", "cy"], "description": "The language of statements and questions; en when left out." }
      },
      "additionalProperties": false
    }
    """,
    CriteriaPart.Schema)
{
    /// <inheritdoc/>
    protected override Task<Answer> AnswerAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var language = arguments.OneOf("language", "en", "cy");
        var criterion = arguments.Find("criterion") is { } id ? ExplainTool.Find(inspection.Rubric, id) : null;
        return Task.FromResult(new Answer([]) { Result = json => CriteriaPart.Write(json, inspection, criterion, language) });
    }
}
