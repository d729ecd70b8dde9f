using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Analysis;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Calculations;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui calc proportion</c>: the weight of evidence of counts against a bar.</summary>
internal sealed class CalcProportionCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Option<double> _favourable =
        Numbers.Option("--favourable", "k, how many were favourable; need not be whole.", "K");
    private readonly Option<double> _valid =
        Numbers.Option("--n", "n, how many gave a valid answer.", "N");
    private readonly Option<double> _threshold =
        Numbers.Option("--threshold", "The bar, between 0 and 1.", "BAR", 0.65);
    private readonly Option<double> _designEffect =
        Numbers.Option("--deff", "The design effect of weighting, 1 or more.", "DEFF", 1);
    private readonly Option<bool> _json = Inputs.Json();

    public CalcProportionCommand(ToolContext context)
        : base("proportion", "The weight of evidence, in decibans, of k favourable answers of n against a bar.")
    {
        _context = context;
        Options.Add(_favourable);
        Options.Add(_valid);
        Options.Add(_threshold);
        Options.Add(_designEffect);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui calc proportion --favourable 14 --n 20",
        "sui calc proportion --favourable 60 --n 84 --threshold 0.5 --deff 1.6 --json",
    ];

    private int Run(ParseResult parsed)
    {
        var counted = new CountedShare(
            parsed.GetValue(_favourable), parsed.GetValue(_valid), parsed.GetValue(_threshold), parsed.GetValue(_designEffect));
        var wrong = counted.Check().ToList();
        if (wrong.Count > 0)
        {
            throw new UsageException(wrong);
        }

        var rules = _context.Inspection(null, []).Rubric.Signals;
        var weight = WeightOfEvidence.OfProportion(
            counted.Favourable, counted.Valid, counted.Threshold, counted.DesignEffect, rules.PriorAnswers, rules.Clamp);
        var grade = GradeOf(rules, weight.Weight);
        if (parsed.GetValue(_json))
        {
            PrintJson(counted, weight, grade);
        }
        else
        {
            Print(counted, weight, grade);
        }

        return ExitCode.Done;
    }

    private static Grade GradeOf(SignalRules rules, double weight)
    {
        var size = Math.Abs(Math.Round(weight, rules.ComparisonDecimals));
        return rules.Grades.FirstOrDefault(grade =>
                grade.UpTo is not { } upTo || size < upTo || (grade.UpToIncluded && size == upTo))
            ?? rules.Grades[^1];
    }

    private void PrintJson(CountedShare counted, ProportionWeight weight, Grade grade) =>
        JsonText.Print(_context.Terminal.Output.Writer, writer =>
        {
            writer.Number("weight", weight.Weight);
            writer.WriteString("grade", grade.Id);
            writer.Number("threshold", counted.Threshold);
            writer.Number("favourable", counted.Favourable);
            writer.Number("n", counted.Valid);
            writer.Number("deff", counted.DesignEffect);
            writer.WriteStartObject("posterior");
            writer.Number("atOrAbove", weight.AtOrAbove);
            writer.Number("below", weight.Below);
            writer.WriteEndObject();
            writer.Number("tailAtOrAbove", weight.AtOrAbove);
            writer.Number("tailBelow", weight.Below);
        });

    // Plain text, so that a single number does not wait for a table renderer.
    private void Print(CountedShare counted, ProportionWeight weight, Grade grade)
    {
        var output = _context.Terminal.Output.Writer;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{counted.Favourable:0.####} of {counted.Valid:0} favourable, against a bar of {Words.Percent(counted.Threshold)}")
            + (counted.DesignEffect > 1
                ? string.Create(CultureInfo.InvariantCulture, $", with a design effect of {counted.DesignEffect:0.####}")
                : string.Empty));
        var words = grade.Name.English.ToLowerInvariant();
        output.WriteLine($"  Weight of evidence                {Words.ExactDecibans(weight.Weight)} dB ({words})");
        output.WriteLine($"  Probability, at or above the bar  {CalcWords.Probability(weight.AtOrAbove, mayBeCertain: false)}");
        output.WriteLine($"  Probability, below the bar        {CalcWords.Probability(weight.Below, mayBeCertain: false)}");
    }
}
