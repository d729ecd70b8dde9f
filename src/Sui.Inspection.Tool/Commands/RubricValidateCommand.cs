using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui rubric validate</c>: reads a rubric and lists every problem.</summary>
internal sealed class RubricValidateCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = new("FILE") { Description = "The rubric's JSON file." };
    private readonly Option<bool> _json = Inputs.Json();

    public RubricValidateCommand(ToolContext context)
        : base("validate", "Read a rubric and list every problem.")
    {
        _context = context;
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        Arguments.Add(_file);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui rubric validate own-rubric.json", "sui rubric validate own-rubric.json --json"];

    private int Run(ParseResult parsed)
    {
        var read = new PackOpener(_context).Rubric(parsed.GetRequiredValue(_file));
        var output = _context.Terminal.Output.Writer;
        var counts = ProblemCounts.Of(read.Problems);
        if (parsed.GetValue(_json))
        {
            ProblemsJson.PrintCounted(output, read.Problems);
            return counts.ExitCode;
        }

        ProblemList.Print(output, read.Problems);
        if (read.Rubric is { } rubric)
        {
            output.WriteLine(
                $"{PlainText.Of(rubric.Identity.Id)} version {Words.Number(rubric.Identity.Version)}, "
                + $"{Words.Number(rubric.Criteria.Count)} criteria");
        }

        output.WriteLine(counts);
        return counts.ExitCode;
    }
}
