using Sui.Inspection.Tool.Commands.Calculations;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui calc</c>: the method's own sums, for anybody who wants to check one.</summary>
internal sealed class CalcCommand : ToolCommand
{
    public CalcCommand(ToolContext context)
        : base("calc", "Work out one number of the method.")
    {
        Subcommands.Add(new CalcProportionCommand(context));
        Subcommands.Add(new CalcIntervalCommand(context));
        Subcommands.Add(new CalcGroupsCommand(context));
        Subcommands.Add(new CalcRakeCommand(context));
        Subcommands.Add(new CalcAgreementCommand(context));
        Subcommands.Add(new CalcSampleCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui calc proportion --favourable 14 --n 20",
        "sui calc interval --k 60 --n 84 --population 200",
        "sui calc groups --heard 6,78 --shares 0.15,0.85",
        "sui calc rake people.csv --targets caseload.csv",
        "sui calc agreement codes.csv",
        "sui calc sample --bar 0.65 --share 0.8",
    ];
}
