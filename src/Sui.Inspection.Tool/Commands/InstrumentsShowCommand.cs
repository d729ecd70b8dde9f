using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui instruments show</c>: one instrument, or the part of it for a short conversation.</summary>
internal sealed class InstrumentsShowCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _id = InstrumentInputs.Id();
    private readonly Option<string> _language = InstrumentInputs.Language();
    private readonly Option<int?> _minutes = new("--minutes")
    {
        Description = "Show the questions for a conversation of so many minutes, chosen by what is still unsettled.",
        HelpName = "1-120",
        CustomParser = ParseMinutes,
    };

    private readonly Option<string?> _pack = new("--pack")
    {
        Description = "The evidence so far, which says what is still unsettled; left out, everything is. Needs --minutes.",
        HelpName = "PACK",
    };

    private readonly Option<bool> _json = Inputs.Json();

    public InstrumentsShowCommand(ToolContext context)
        : base("show", "Show an instrument: its questions, what is favourable, what they speak to and when they are asked.")
    {
        _context = context;
        _pack.Validators.Add(result => Inputs.RefuseEmpty(result, "--pack"));
        Arguments.Add(_id);
        Options.Add(_language);
        Options.Add(_minutes);
        Options.Add(_pack);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui instruments show telephone-interview",
        "sui instruments show telephone-interview --lang cy",
        "sui instruments show telephone-interview --minutes 10 --pack evidence/",
    ];

    private int Run(ParseResult parsed)
    {
        var (minutes, pack) = (parsed.GetValue(_minutes), parsed.GetValue(_pack));
        if (pack is not null && minutes is null)
        {
            throw new UsageException("--pack needs --minutes: without a limit of time the whole instrument is shown.");
        }

        var inspection = _context.Inspection(null, []);
        var instrument = InstrumentInputs.Find(inspection, parsed.GetRequiredValue(_id));
        var (language, json) = (parsed.GetRequiredValue(_language), parsed.GetValue(_json));
        if (minutes is not { } limit)
        {
            Print(instrument, null, inspection, language, json, []);
            return ExitCode.Done;
        }

        if (pack is null)
        {
            Print(instrument, InstrumentSubsets.Choose(instrument, limit, AllOf(inspection)), inspection, language, json, []);
            return ExitCode.Done;
        }

        return ShowFor(pack, instrument, limit, language, json);
    }

    private int ShowFor(string pack, Instrument instrument, int minutes, string language, bool json)
    {
        var opened = new PackOpener(_context).Assess(pack, null, null);
        if (opened is { Inspection: { } inspection, Assessment: { } assessment })
        {
            Print(instrument, InstrumentSubsets.Choose(instrument, minutes, assessment), inspection, language, json, opened.Problems);
        }
        else if (json)
        {
            ProblemsJson.Print(_context.Terminal.Output.Writer, opened.Problems);
        }

        _context.Terminal.Output.Writer.Flush();
        ProblemList.PrintCounted(_context.Terminal.Problems.Writer, opened.Problems);
        return ProblemCounts.Of(opened.Problems).ExitCode;
    }

    private void Print(
        Instrument instrument,
        InstrumentSubset? subset,
        ISuiInspection inspection,
        string language,
        bool json,
        IReadOnlyList<Problem> problems)
    {
        if (json)
        {
            InstrumentsJson.Print(_context.Terminal.Output.Writer, instrument, subset, problems);
        }
        else
        {
            new InstrumentReport(_context.Terminal.Output.Rich, instrument, subset, inspection.Rubric, language).Print();
        }
    }

    // Before any evidence, the criteria as the rubric has them.
    private static IReadOnlyList<string> AllOf(ISuiInspection inspection) =>
        [.. inspection.Rubric.Criteria.Select(criterion => criterion.Id)];

    private static int? ParseMinutes(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && minutes is >= 1 and <= InstrumentSubsets.LongestMinutes)
        {
            return minutes;
        }

        result.AddError($"--minutes is '{text}'; it must be a whole number from 1 to {Words.Number(InstrumentSubsets.LongestMinutes)}.");
        return null;
    }
}
