using System.CommandLine;
using Sui.Inspection.Planning;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Calculations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary><c>sui calc sample</c>: how many answers settle a share.</summary>
internal sealed class CalcSampleCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Option<double> _bar = Numbers.Option("--bar", "The bar, from 0.001 to 0.999.", "BAR");
    private readonly Option<double> _share = Numbers.Option("--share", "The true share that is planned for, 0 to 1.", "SHARE");
    private readonly Option<double?> _rate = Numbers.Optional("--rate", "The part of those invited expected to answer, such as 0.35.", "RATE");
    private readonly Option<int?> _population = CalcOptions.Population();
    private readonly Option<double> _probability = Numbers.Option("--probability", "How probable the right side has to be; left out, 0.8.", "P", 0.8);
    private readonly Option<bool> _json = Inputs.Json();

    public CalcSampleCommand(ToolContext context)
        : base("sample", "How many answers settle a share on the right side of a bar, and how many to invite.")
    {
        _context = context;
        Options.Add(_bar);
        Options.Add(_share);
        Options.Add(_rate);
        Options.Add(_population);
        Options.Add(_probability);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui calc sample --bar 0.65 --share 0.8",
        "sui calc sample --bar 0.65 --share 0.75 --rate 0.35 --population 200 --json",
    ];

    private int Run(ParseResult parsed)
    {
        var (bar, share, rate) = (parsed.GetValue(_bar), parsed.GetValue(_share), parsed.GetValue(_rate));
        var (population, probability) = (parsed.GetValue(_population), parsed.GetValue(_probability));
        var wrong = Wrong(bar, share, rate, probability).ToList();
        if (wrong.Count > 0)
        {
            throw new UsageException(wrong);
        }

        var request = new PlanRequest { Caseload = population, ResponseRate = rate, Probability = probability, TrueShares = [share] };
        var sample = FieldworkPlans.Samples(_context.Inspection(null, []).Rubric, bar, request)[0];
        if (parsed.GetValue(_json))
        {
            JsonText.Print(_context.Terminal.Output.Writer, writer =>
            {
                writer.Number("bar", bar);
                writer.Number("share", share);
                writer.NumberOrNull("rate", rate);
                writer.WholeNumber("population", population);
                writer.Number("probability", probability);
                writer.WriteString("outcome", sample.Outcome.ToString());
                writer.WholeNumber("size", sample.Size);
                writer.NumberOrNull("power", sample.Power);
                writer.NumberOrNull("powerInPopulation", sample.PowerInPopulation);
                writer.WholeNumber("invitations", sample.Invitations);
            });
        }
        else
        {
            Print(new PageText(_context.Terminal.Output.Writer), bar, sample);
        }

        return ExitCode.Done;
    }

    private static void Print(PageText page, double bar, PlannedSample sample)
    {
        page.Paragraph($"A bar of {Words.Percent(bar)}, if the true share is {Words.Percent(sample.TrueShare)}");
        page.Paragraph(CalcWords.Of(sample, bar), 2);
        if (sample is { Size: { } size, Power: { } power })
        {
            page.Paragraph($"Answers: {Words.Number(size)}: they settle it {(sample.TrueShare >= bar ? "for" : "against")} with a probability of {CalcWords.Percent(power, mayBeCertain: sample.TrueShare is 0 or 1)}", 2);
            if (sample.PowerInPopulation is { } drawn)
            {
                page.Paragraph($"Without going back, drawn from the population, it is {CalcWords.Percent(drawn)}.", 2);
            }

            if (sample.Invitations is { } invitations)
            {
                page.Paragraph($"Invitations: {Words.Number(invitations)}", 2);
            }
        }
    }

    private static IEnumerable<string> Wrong(double bar, double share, double? rate, double probability)
    {
        if (bar is < 0.001 or > 0.999)
        {
            yield return $"--bar is {CalcOptions.Text(bar)}; it must be from 0.001 to 0.999 (65 per cent is 0.65).";
        }

        if (share is < 0 or > 1)
        {
            yield return $"--share is {CalcOptions.Text(share)}; it must be from 0 to 1 (80 per cent is 0.8).";
        }

        if (rate is <= 0 or > 1)
        {
            yield return $"--rate is {CalcOptions.Text(rate.Value)}; it must be above 0 and at most 1 (35 per cent is 0.35).";
        }

        if (probability is <= 0 or >= 1)
        {
            yield return $"--probability is {CalcOptions.Text(probability)}; it must be above 0 and below 1.";
        }
    }
}
