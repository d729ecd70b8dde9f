namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui calc</c>: the method's own sums, for anybody who wants to check one.</summary>
internal sealed class CalcCommand : ToolCommand
{
    public CalcCommand(ToolContext context)
        : base("calc", "Work out one number of the method.") =>
        Subcommands.Add(new CalcProportionCommand(context));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui calc proportion --favourable 14 --n 20"];
}
