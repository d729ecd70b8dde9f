namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui pack</c>: what is done with a pack as a whole.</summary>
internal sealed class PackCommand : ToolCommand
{
    public PackCommand(ToolContext context)
        : base("pack", "Turn workbooks, folders and .zip files of evidence into each other.") =>
        Subcommands.Add(new PackConvertCommand(context));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui pack convert evidence.xlsx --out evidence.zip"];
}
