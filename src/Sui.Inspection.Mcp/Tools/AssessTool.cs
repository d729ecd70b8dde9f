using Sui.Inspection.Annexes;
using Sui.Inspection.Mcp.Answers;
using Sui.Inspection.Mcp.Reading;

namespace Sui.Inspection.Mcp.Tools;

/// <summary>Scores a pack, and tells what the record of its published annex tells, without words of the evidence.</summary>
internal sealed class AssessTool(SemaphoreSlim turn, EvidenceDoor door) : AssistantTool(
    turn, "sui_assess", "Assess an evidence pack",
    "Scores an evidence pack by the rubric: rung, prompt, indicative rating and every criterion, as the published annex shows them. It is computed and advises; an inspector decides. "
    + "Gives no words of the evidence, and [c] for counts that are not shown.",
    Schemas.PathAlone, RecordPart.Schema)
{
    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var read = await door.ReadAsync(arguments.Required("path"), cancellationToken).ConfigureAwait(false);
        if (read.Pack is null)
        {
            return new Answer(read.Problems);
        }

        var assessment = door.Inspection.Assess(read, cancellationToken);
        var document = door.Inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Published), cancellationToken);
        var missing = door.Inspection.CheckPublication(assessment);
        return new Answer(assessment.Problems) { Result = json => RecordPart.Write(json, document, missing) };
    }
}
