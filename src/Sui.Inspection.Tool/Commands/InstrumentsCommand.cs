namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui instruments</c>: what can be asked, of whom, and what it speaks to.</summary>
internal sealed class InstrumentsCommand : ToolCommand
{
    public InstrumentsCommand(ToolContext context)
        : base("instruments", "See and export the instruments: the questions that inspectors can ask.")
    {
        Subcommands.Add(new InstrumentsListCommand(context));
        Subcommands.Add(new InstrumentsShowCommand(context));
        Subcommands.Add(new InstrumentsExportCommand(context));
        Subcommands.Add(new InstrumentsValidateCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui instruments list",
        "sui instruments show telephone-interview",
        "sui instruments export telephone-interview --format xlsform",
    ];
}
