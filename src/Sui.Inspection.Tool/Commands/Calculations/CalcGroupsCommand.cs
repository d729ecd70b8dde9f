using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Analysis;
using Sui.Inspection.Tool.Output.Calculations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary><c>sui calc groups</c>: whether the groups of a caseload were heard.</summary>
internal sealed class CalcGroupsCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Option<int[]> _heard = CalcOptions.Counts("--heard", "How many of each group were heard, between commas.", "X,X");
    private readonly Option<double[]> _shares = CalcOptions.Shares("--shares", "Each group's share of the caseload, in the same order.", "P,P");
    private readonly Option<int?> _population = CalcOptions.Population();
    private readonly Option<bool> _json = Inputs.Json();

    public CalcGroupsCommand(ToolContext context)
        : base("groups", "Whether those heard resemble the caseload: the group rule, chi-square, w and the R-indicator.")
    {
        _context = context;
        Options.Add(_heard);
        Options.Add(_shares);
        Options.Add(_population);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui calc groups --heard 6,78 --shares 0.15,0.85",
        "sui calc groups --heard 6,78 --shares 0.15,0.85 --population 200 --json",
    ];

    private int Run(ParseResult parsed)
    {
        var (heard, shares, population) = (parsed.GetRequiredValue(_heard), parsed.GetRequiredValue(_shares), parsed.GetValue(_population));
        var wrong = Wrong(heard, shares, population).ToList();
        if (wrong.Count > 0)
        {
            throw new UsageException(wrong);
        }

        var sum = shares.Sum();
        var made = new GroupsCalculation(
            GroupRule.Check(heard, shares),
            GoodnessOfFit.Of(heard, shares, population),
            population is { } all ? RIndicator.Of([.. heard.Zip(shares, (count, share) => new PropensityCell(share / sum * all, count))]) : null,
            population);
        if (parsed.GetValue(_json))
        {
            made.PrintJson(_context.Terminal.Output.Writer);
        }
        else
        {
            made.Print(new PageText(_context.Terminal.Output.Writer));
        }

        return ExitCode.Done;
    }

    private static IEnumerable<string> Wrong(int[] heard, double[] shares, int? population)
    {
        if (heard.Length != shares.Length)
        {
            yield return $"--heard has {CalcOptions.Text(heard.Length)} groups and --shares {CalcOptions.Text(shares.Length)}; they must be as many.";
        }

        if (!CalcOptions.AddUp(shares))
        {
            yield return $"--shares add up to {shares.Sum().ToString("0.####", CultureInfo.InvariantCulture)}; they must add up to 1 within 0.01.";
        }

        if (heard.Sum(count => (long)count) is var sum && sum > population)
        {
            yield return $"--heard adds up to {CalcOptions.Text(sum)}; it must not be more than --population, which is {CalcOptions.Text(population.Value)}.";
        }
    }
}
