namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui rubric</c>: work on rubrics.</summary>
internal sealed class RubricCommand : ToolCommand
{
    public RubricCommand(ToolContext context)
        : base("rubric", "Work on a rubric: the criteria, numbers and rules of the scoring.")
    {
        Subcommands.Add(new RubricValidateCommand(context));
        Subcommands.Add(new RubricExportCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui rubric export own-rubric.json", "sui rubric validate own-rubric.json"];
}
