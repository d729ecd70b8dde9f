namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui framework</c>: work on frameworks.</summary>
internal sealed class FrameworkCommand : ToolCommand
{
    public FrameworkCommand(ToolContext context)
        : base("framework", "Work on a framework: the standards, and the prompt with its elements.")
    {
        Subcommands.Add(new FrameworkValidateCommand(context));
        Subcommands.Add(new FrameworkExportCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui framework export own-framework.json", "sui framework validate own-framework.json"];
}
