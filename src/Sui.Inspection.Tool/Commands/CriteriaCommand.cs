using System.CommandLine;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui criteria</c>: what is judged, what speaks to it, and how findings on it are coded.</summary>
internal sealed class CriteriaCommand : ToolCommand
{
    // What is read at a desk and pasted into mails; wider lines are no help.
    private const int Width = 80;

    private readonly ToolContext _context;
    private readonly Argument<string?> _id = new("ID")
    {
        Description = "The criterion's id, such as P2; left out, all of them.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _rubric = Inputs.Rubric();
    private readonly Option<string> _language = InstrumentInputs.Language();
    private readonly Option<bool> _json = Inputs.Json();

    public CriteriaCommand(ToolContext context)
        : base("criteria", "Say what the criteria are, which questions speak to them, and how findings are coded, with examples.")
    {
        _context = context;
        _id.Validators.Add(result => Inputs.RefuseEmpty(result, "ID"));
        Arguments.Add(_id);
        Options.Add(_rubric);
        Options.Add(_language);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui criteria", "sui criteria P2", "sui criteria C6 --lang cy", "sui criteria --json"];

    private int Run(ParseResult parsed)
    {
        var inspection = _context.Inspection(null, []);
        var rubric = inspection.Rubric;
        if (parsed.GetValue(_rubric) is { } file)
        {
            var read = new PackOpener(_context).Rubric(file);
            if (read.Rubric is null)
            {
                return Refuse(read, parsed.GetValue(_json));
            }

            rubric = read.Rubric;
        }

        var (id, language) = (parsed.GetValue(_id), parsed.GetRequiredValue(_language));
        var criterion = id is null ? null : ExplainCommand.Find(rubric, id);
        var guide = SuiInspection.FindCodingGuide(rubric.Identity);
        var instruments = InstrumentInputs.Current(inspection);
        var output = _context.Terminal.Output;
        if (parsed.GetValue(_json))
        {
            CriteriaJson.Print(output.Writer, rubric, criterion is null ? rubric.Criteria : [criterion], guide, instruments, language);
            return ExitCode.Done;
        }

        output.Rich.Profile.Width = Width;
        var framework = rubric.Frameworks.Select(name => inspection.Frameworks.Find(name)).OfType<Standards.Framework>().FirstOrDefault()
            ?? inspection.Frameworks.Find(inspection.Frameworks.Versions[0].Id)!;
        var report = new CriteriaReport(output.Rich, rubric, framework, guide, instruments, language);
        if (criterion is null)
        {
            report.PrintList();
        }
        else
        {
            report.Print(criterion);
        }

        return ExitCode.Done;
    }

    private int Refuse(RubricReadResult read, bool json)
    {
        if (json)
        {
            ProblemsJson.Print(_context.Terminal.Output.Writer, read.Problems);
        }

        ProblemList.PrintCounted(_context.Terminal.Problems.Writer, read.Problems);
        return ExitCode.Problems;
    }
}
