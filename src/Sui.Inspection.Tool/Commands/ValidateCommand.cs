using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui validate</c>: reads a pack and lists every problem.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly PackInputs _inputs;
    private readonly Option<bool> _json = Inputs.Json();
    private readonly MarkOption _mark;

    public ValidateCommand(ToolContext context)
        : base("validate", "Read an evidence pack and list every problem, by file or sheet and row.")
    {
        _context = context;
        Arguments.Add(_pack);
        _inputs = new PackInputs(this);
        _mark = new MarkOption(this);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui validate evidence/",
        "sui validate evidence.xlsx --mark marked.xlsx",
        "sui validate evidence.zip --json",
        "sui validate evidence/ --instrument own-survey.json",
        "sui validate evidence/ --culture en-GB",
    ];

    private int Run(ParseResult parsed)
    {
        var pack = parsed.GetRequiredValue(_pack);
        _mark.Check(parsed, pack);
        var (_, _, found) = new PackOpener(_context).Read(pack, _inputs.Of(parsed));
        var (marked, problems) = _mark.Make(parsed, pack, found);
        var output = _context.Terminal.Output.Writer;
        var counts = ProblemCounts.Of(problems);
        if (parsed.GetValue(_json))
        {
            ProblemsJson.PrintCounted(output, problems);
        }
        else
        {
            ProblemList.Print(output, problems);
            output.WriteLine(counts);
        }

        _mark.Write(parsed, marked, problems, _context.Terminal.Problems.Writer);

        return counts.ExitCode;
    }
}
