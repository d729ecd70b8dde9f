using Sui.Inspection.Annexes;
using Sui.Inspection.Mcp.Answers;
using Sui.Inspection.Mcp.Reading;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Mcp.Tools;

/// <summary>Tells what one criterion rests on.</summary>
internal sealed class ExplainTool(SemaphoreSlim turn, EvidenceDoor door) : AssistantTool(
    turn, "sui_explain", "Explain a criterion",
    "Tells what one criterion of a pack rests on: its status and why, its shares as the published annex shows them, and the findings by kind of source, direction and strength. "
    + "Gives no statements and no quotations, and [c] for counts that are not shown.",
    $$"""
    {
      "type": "object",
      "properties": { "path": {{Schemas.Path}}, "criterion": { "type": "string", "minLength": 1, "maxLength": 100, "description": "The criterion's id, such as P2." } },
      "required": ["path", "criterion"], "additionalProperties": false
    }
    """,
    ExplanationPart.Schema)
{
    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var (path, id) = (arguments.Required("path"), arguments.Required("criterion"));
        var read = await door.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        if (read.Pack is null)
        {
            return new Answer(read.Problems);
        }

        var assessment = door.Inspection.Assess(read, cancellationToken);
        var criterion = Find(assessment.Rubric, id);
        var document = door.Inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Published), cancellationToken);
        return new Answer(assessment.Problems) { Result = json => ExplanationPart.Write(json, assessment, document.Record!, criterion, document.Draft) };
    }

    /// <summary>A criterion of a rubric, by its id without regard to case.</summary>
    /// <exception cref="Refusal">The rubric has none.</exception>
    public static Criterion Find(Rubric rubric, string id) =>
        rubric.Criteria.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase)) ?? throw Refusal.Of(
            AssistantCodes.UnknownCriterion, "criterion", "The rubric has no criterion of that id.", $"One of {string.Join(", ", rubric.Criteria.Select(one => one.Id))}.",
            "Take one that sui_criteria lists.");
}
