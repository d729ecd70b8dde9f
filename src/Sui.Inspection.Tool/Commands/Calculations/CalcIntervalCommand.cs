using System.CommandLine;
using Sui.Inspection.Analysis;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Calculations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary><c>sui calc interval</c>: how sure a share is.</summary>
internal sealed class CalcIntervalCommand : ToolCommand
{
    private const string Wilson = "wilson";
    private const string ClopperPearson = "clopper-pearson";

    private readonly ToolContext _context;
    private readonly Option<double> _favourable = Numbers.Option("--k", "k, how many said so; need not be whole.", "K");
    private readonly Option<double> _valid = Numbers.Option("--n", "n, how many gave a valid answer; need not be whole.", "N");
    private readonly Option<int?> _population = CalcOptions.Population();
    private readonly Option<string> _method = new("--method")
    {
        Description = "How it is computed; left out, wilson.",
        DefaultValueFactory = _ => Wilson,
    };

    private readonly Option<bool> _json = Inputs.Json();

    public CalcIntervalCommand(ToolContext context)
        : base("interval", "The 95 per cent interval of a share: k of n.")
    {
        _context = context;
        _method.Offer([Wilson, ClopperPearson]);
        Options.Add(_favourable);
        Options.Add(_valid);
        Options.Add(_population);
        Options.Add(_method);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui calc interval --k 60 --n 84",
        "sui calc interval --k 60 --n 84 --population 200 --method clopper-pearson --json",
    ];

    private int Run(ParseResult parsed)
    {
        var (k, n, population) = (parsed.GetValue(_favourable), parsed.GetValue(_valid), parsed.GetValue(_population));
        var wrong = Wrong(k, n, population).ToList();
        if (wrong.Count > 0)
        {
            throw new UsageException(wrong);
        }

        var method = parsed.GetValue(_method)!;
        var interval = n == 0 ? null
            : method == ClopperPearson ? ProportionInterval.ClopperPearson(k, n, population) : ProportionInterval.Wilson(k, n, population);
        if (parsed.GetValue(_json))
        {
            JsonText.Print(_context.Terminal.Output.Writer, writer =>
            {
                writer.Number("k", k);
                writer.Number("n", n);
                writer.WholeNumber("population", population);
                writer.WriteString("method", method);
                writer.Number("level", 0.95);
                writer.NumberOrNull("share", interval is null ? null : k / n);
                writer.NumberOrNull("low", interval?.Low);
                writer.NumberOrNull("high", interval?.High);
                writer.WhyNull(("share", interval is null ? NotComputed.NobodyAnswered : null));
            });
        }
        else
        {
            Print(new PageText(_context.Terminal.Output.Writer), k, n, population, method, interval);
        }

        return ExitCode.Done;
    }

    private static IEnumerable<string> Wrong(double k, double n, int? population)
    {
        if (n is < 0 or > int.MaxValue)
        {
            yield return $"--n is {CalcOptions.Text(n)}; it must be from 0 to {CalcOptions.Text(int.MaxValue)}.";
        }

        if (k < 0)
        {
            yield return $"--k is {CalcOptions.Text(k)}; it must be 0 or more.";
        }
        else if (n >= 0 && k > n)
        {
            yield return $"--k is {CalcOptions.Text(k)}; it must not be more than --n, which is {CalcOptions.Text(n)}.";
        }

        if (population is > 0 && n > population)
        {
            yield return $"--n is {CalcOptions.Text(n)}; it must not be more than --population, which is {CalcOptions.Text(population.Value)}.";
        }
        else if (population == 1 && n is > 0 and < 1)
        {
            yield return "--n is under 1 of a population of 1; nothing is computed from less than one answer there.";
        }
    }

    private static void Print(PageText page, double k, double n, int? population, string method, ProportionInterval? interval)
    {
        if (interval is null)
        {
            page.Paragraph("No share and no interval: " + CalcWords.Of(NotComputed.NobodyAnswered) + ".");
            return;
        }

        page.Paragraph($"{CalcWords.Number(k)} of {CalcWords.Number(n)} said so: {CalcWords.Percent(k / n)}"
            + (population is { } all ? $"; the group described has {Words.Number(all)} people" : string.Empty));
        page.Paragraph(
            $"95 per cent interval: {CalcWords.Percent(interval.Low)} to {CalcWords.Percent(interval.High)} ({(method == Wilson ? "Wilson" : "Clopper and Pearson")})", 2);
        page.Paragraph(
            interval.Low == interval.High
                ? "Everybody was heard, so that nothing is left to chance."
                : "If those heard are a random part of the group, intervals made so hold its true share 95 times in 100. It says nothing of who does not answer.",
            2);
    }
}
