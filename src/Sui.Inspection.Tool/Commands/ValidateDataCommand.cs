using System.CommandLine;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary>A command that reads one file of data and lists every problem.</summary>
internal abstract class ValidateDataCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file;
    private readonly Option<bool> _json = Inputs.Json();

    /// <summary>Makes the command.</summary>
    /// <param name="context">What it works with.</param>
    /// <param name="what">What the file is, such as 'a rubric'.</param>
    /// <param name="fileDescription">What the argument is.</param>
    protected ValidateDataCommand(ToolContext context, string what, string fileDescription)
        : base("validate", $"Read {what} and list every problem.")
    {
        _context = context;
        _file = new Argument<string>("FILE") { Description = fileDescription };
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        Arguments.Add(_file);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <summary>Reads the file.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="parsed">What was given beside it.</param>
    /// <param name="file">Its path.</param>
    /// <returns>Its version and size in a line, null where it has errors; and every problem.</returns>
    protected abstract (string? Line, IReadOnlyList<Problem> Problems) Read(ToolContext context, ParseResult parsed, string file);

    /// <summary>The line that says what was read.</summary>
    protected static string LineOf(DataVersion identity, int count, string things) =>
        $"{PlainText.Of(identity.Id)} version {Words.Number(identity.Version)}, {Words.Number(count)} {things}";

    private int Run(ParseResult parsed)
    {
        var (line, problems) = Read(_context, parsed, parsed.GetRequiredValue(_file));
        var output = _context.Terminal.Output.Writer;
        var counts = ProblemCounts.Of(problems);
        if (parsed.GetValue(_json))
        {
            ProblemsJson.PrintCounted(output, problems);
            return counts.ExitCode;
        }

        ProblemList.Print(output, problems);
        if (line is not null)
        {
            output.WriteLine(line);
        }

        output.WriteLine(counts);
        return counts.ExitCode;
    }
}
