using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sui.Inspection.Robustness;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Output.Robustness;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui analyse</c>: how sure an assessment is, and what would change it.</summary>
internal sealed class AnalyseCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly PackInputs _inputs;
    private readonly Option<int?> _resamples = new("--resamples")
    {
        Description = "How often the answers are resampled, 0 for not at all; left out, 2000.",
        HelpName = "N",
        CustomParser = result => ParseWhole(result, "--resamples", RobustnessRequest.MostResamples) is { } number ? (int)number : null,
    };

    private readonly Option<ulong?> _seed = new("--seed")
    {
        Description = "The seed of the random numbers; left out, 1. The same seed gives the same numbers.",
        HelpName = "N",
        CustomParser = result => ParseWhole(result, "--seed", ulong.MaxValue),
    };

    private readonly Option<bool> _json = Inputs.Json();

    public AnalyseCommand(ToolContext context)
        : base("analyse", "Try an assessment: how often resampled answers give each rung, and what would change the result.")
    {
        _context = context;
        Arguments.Add(_pack);
        _inputs = new PackInputs(this, showsResult: true);
        Options.Add(_resamples);
        Options.Add(_seed);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui analyse evidence/",
        "sui analyse evidence/ --resamples 10000 --seed 7 --json",
    ];

    private int Run(ParseResult parsed)
    {
        var standard = new RobustnessRequest();
        var request = new RobustnessRequest
        {
            Resamples = parsed.GetValue(_resamples) ?? standard.Resamples,
            Seed = parsed.GetValue(_seed) ?? standard.Seed,
        };
        var opened = new PackOpener(_context).Assess(parsed.GetRequiredValue(_pack), _inputs.Of(parsed));
        var output = _context.Terminal.Output.Writer;
        if (opened is { Inspection: { } inspection, Assessment: { } assessment })
        {
            var analysis = inspection.Analyse(assessment, request);
            if (parsed.GetValue(_json))
            {
                RobustnessJson.Print(output, assessment, analysis, opened.Problems);
            }
            else
            {
                new RobustnessReport(new PageText(output), assessment, analysis).Print();
            }
        }
        else if (parsed.GetValue(_json))
        {
            ProblemsJson.Print(output, opened.Problems);
        }

        return ProblemList.Conclude(_context.Terminal, opened.Problems);
    }

    private static ulong? ParseWhole(ArgumentResult result, string name, ulong most)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        result.AddError($"{name} is '{text}'; it must be a whole number from 0 to {most.ToString(CultureInfo.InvariantCulture)}.");
        return null;
    }
}
