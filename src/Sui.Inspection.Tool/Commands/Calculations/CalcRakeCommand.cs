using System.CommandLine;
using Sui.Inspection.Analysis;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Calculations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary><c>sui calc rake</c>: weights of people who answered.</summary>
internal sealed class CalcRakeCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A row for each person who answered, a column for each characteristic (CSV or .xlsx); blank where it is not known.",
    };

    private readonly Option<string> _targets = new("--targets")
    {
        Description = "The shares of the caseload: the columns characteristic, group and share (CSV or .xlsx).",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> _json = Inputs.Json();

    public CalcRakeCommand(ToolContext context)
        : base("rake", "Weight those who answered to the shares of the caseload, characteristic by characteristic.")
    {
        _context = context;
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        _targets.Validators.Add(result => Inputs.RefuseEmpty(result, "--targets"));
        Arguments.Add(_file);
        Options.Add(_targets);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui calc rake people.csv --targets caseload.csv", "sui calc rake people.csv --targets caseload.csv --json"];

    private int Run(ParseResult parsed)
    {
        var (file, targetsFile) = (parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_targets));
        var targetTable = CalcTable.Read(targetsFile, $"The targets '{targetsFile}'");
        var peopleTable = CalcTable.Read(file, $"The file '{file}'");
        var targets = TargetsFile.Read(targetTable);
        var people = PeopleFile.Read(peopleTable, targets);
        var made = targetTable.Problems.HasErrors || peopleTable.Problems.HasErrors
            ? null : new RakeCalculation(targets, people, [.. peopleTable.Rows.Skip(1).Select(row => row.Number)], Raking.Rake(people));
        made?.Report(targetTable.Problems);
        var problems = targetTable.Problems.All.Concat(peopleTable.Problems.All).ToList();
        if (parsed.GetValue(_json))
        {
            RakeReport.PrintJson(_context.Terminal.Output.Writer, made, problems);
        }
        else if (made is not null)
        {
            RakeReport.Print(new PageText(_context.Terminal.Output.Writer), made);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
