using System.CommandLine;
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
    private readonly SubsetInputs _subset;
    private readonly Option<bool> _json = Inputs.Json();

    public InstrumentsShowCommand(ToolContext context)
        : base("show", "Show an instrument: its questions, what is favourable, what they speak to and when they are asked.")
    {
        _context = context;
        Arguments.Add(_id);
        Options.Add(_language);
        _subset = new SubsetInputs(this);
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
        var minutes = _subset.Minutes(parsed);
        var found = InstrumentInputs.Open(_context, parsed.GetRequiredValue(_id), []);
        if (found is not { Inspection: { } inspection, Instrument: { } instrument })
        {
            if (parsed.GetValue(_json))
            {
                ProblemsJson.Print(_context.Terminal.Output.Writer, found.Problems);
            }

            ProblemList.PrintCounted(_context.Terminal.Problems.Writer, found.Problems);
            return ExitCode.Problems;
        }

        var (language, json) = (parsed.GetRequiredValue(_language), parsed.GetValue(_json));
        var opened = _subset.Open(parsed, _context);
        var problems = opened?.Problems ?? [];
        var subset = minutes is { } limit ? SubsetInputs.Choose(instrument, limit, opened, inspection) : null;
        if (minutes is null || subset is not null)
        {
            Print(instrument, subset, inspection, language, json, problems);
        }
        else if (json)
        {
            ProblemsJson.Print(_context.Terminal.Output.Writer, problems);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
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
}
