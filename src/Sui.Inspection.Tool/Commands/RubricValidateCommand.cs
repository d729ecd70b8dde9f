using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui rubric validate</c>: reads a rubric and lists every problem.</summary>
internal sealed class RubricValidateCommand(ToolContext context) : ValidateDataCommand(context, "a rubric", "The rubric's JSON file.")
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui rubric validate own-rubric.json", "sui rubric validate own-rubric.json --json"];

    /// <inheritdoc/>
    protected override (string? Line, IReadOnlyList<Problem> Problems) Read(ToolContext context, string file)
    {
        var read = new PackOpener(context).Rubric(file);
        return (read.Rubric is { } rubric ? LineOf(rubric.Identity, rubric.Criteria.Count, "criteria") : null, read.Problems);
    }
}
