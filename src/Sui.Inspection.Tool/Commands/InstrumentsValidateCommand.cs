using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui instruments validate</c>: reads an instrument of one's own and lists every problem.</summary>
internal sealed class InstrumentsValidateCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = new("FILE") { Description = "The instrument's JSON file." };
    private readonly Option<bool> _json = Inputs.Json();

    public InstrumentsValidateCommand(ToolContext context)
        : base("validate", "Read an instrument of one's own and list every problem.")
    {
        _context = context;
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        Arguments.Add(_file);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui instruments validate own-survey.json"];

    private int Run(ParseResult parsed)
    {
        var read = InstrumentInputs.Read(_context, parsed.GetRequiredValue(_file));
        var output = _context.Terminal.Output.Writer;
        var counts = ProblemCounts.Of(read.Problems);
        if (parsed.GetValue(_json))
        {
            ProblemsJson.PrintCounted(output, read.Problems);
            return counts.ExitCode;
        }

        ProblemList.Print(output, read.Problems);
        if (read.Instrument is { } instrument)
        {
            output.WriteLine(
                $"{PlainText.Of(instrument.Identity.Id)} version {Words.Number(instrument.Identity.Version)}, "
                + $"{Words.Number(instrument.Questions.Count)} questions");
        }

        output.WriteLine(counts);
        return counts.ExitCode;
    }
}
