namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui findings</c>: what is coded, and what is still to be.</summary>
internal sealed class FindingsCommand : ToolCommand
{
    public FindingsCommand(ToolContext context)
        : base("findings", "Make draft findings of what people said, and see what is still to be coded.")
    {
        Subcommands.Add(new FindingsDraftCommand(context));
        Subcommands.Add(new FindingsListCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui findings draft evidence.xlsx", "sui findings list evidence.xlsx"];
}
