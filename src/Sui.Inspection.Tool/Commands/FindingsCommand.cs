namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui findings</c>: what is coded, and what is still to be.</summary>
internal sealed class FindingsCommand : ToolCommand
{
    public FindingsCommand(ToolContext context)
        : base("findings", "See what people said that is still to be coded.") =>
        Subcommands.Add(new FindingsListCommand(context));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui findings list evidence.xlsx"];
}
