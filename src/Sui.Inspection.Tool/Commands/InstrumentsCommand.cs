namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui instruments</c>: the instruments that inspectors field.</summary>
internal sealed class InstrumentsCommand : ToolCommand
{
    public InstrumentsCommand(ToolContext context)
        : base("instruments", "Work on the instruments: the questions that inspectors ask.") =>
        Subcommands.Add(new InstrumentsExportCommand(context));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui instruments export telephone-interview --format xlsform"];
}
