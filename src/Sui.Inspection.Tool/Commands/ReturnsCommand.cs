using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui returns</c>: counts a survey of providers.</summary>
internal sealed class ReturnsCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _survey = new("SURVEY")
    {
        Description = "The survey of providers: a folder with a returns.json, or a .zip of one.",
    };

    private readonly Option<bool> _json = Inputs.Json();

    public ReturnsCommand(ToolContext context)
        : base("returns", "Count a survey of providers: joint, repeated and differing returns, and tables that should agree.")
    {
        _context = context;
        _survey.Validators.Add(result => Inputs.RefuseEmpty(result, "SURVEY"));
        Arguments.Add(_survey);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui returns survey-of-providers/", "sui returns survey-of-providers/ --json"];

    private int Run(ParseResult parsed)
    {
        var inspection = _context.Inspection(null, []);
        var read = inspection.ReadReturns(parsed.GetRequiredValue(_survey));
        var tabulation = read.Survey is { } survey ? inspection.Tabulate(survey) : null;
        var output = _context.Terminal.Output;
        if (parsed.GetValue(_json))
        {
            ReturnsJson.Print(output.Writer, tabulation, read.Problems);
        }
        else if (tabulation is not null)
        {
            ReturnsReport.Print(output.Rich, tabulation);
        }

        return ProblemList.Conclude(_context.Terminal, read.Problems);
    }
}
