using System.CommandLine;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui publish-check</c>: lists what is missing before the annex can be published.</summary>
internal sealed class PublishCheckCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly PackInputs _inputs;
    private readonly Option<string[]> _reviewed = ReviewedOption.Create();
    private readonly Option<string[]> _against = AgainstOption.Create();
    private readonly Option<DateOnly?> _date = AnnexDateOption.Create();
    private readonly Option<bool> _json = Inputs.Json();

    public PublishCheckCommand(ToolContext context)
        : base("publish-check", "List what is missing before the annex can be published, by file and row.")
    {
        _context = context;
        Arguments.Add(_pack);
        _inputs = new PackInputs(this, showsResult: true);
        Options.Add(_reviewed);
        Options.Add(_date);
        Options.Add(_against);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui publish-check evidence/ --names names.txt",
        "sui publish-check evidence/ --reviewed small-numbers --reviewed masks",
        "sui publish-check evidence/ --against annex-2019.json",
        "sui publish-check evidence.zip --json",
    ];

    private int Run(ParseResult parsed)
    {
        using var used = new UsedCase(_context);
        var (pack, files) = (parsed.GetRequiredValue(_pack), _inputs.Of(parsed) with { Case = used });
        var opened = new PackOpener(_context).Assess(pack, files);
        var problems = _context.Terminal.Problems.Writer;
        var errors = opened.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).ToList();
        if (errors.Count > 0 || opened is not { Inspection: { } inspection, Assessment: { } assessment })
        {
            ProblemList.PrintCounted(problems, errors);
            problems.WriteLine("Publication was not checked: mend the errors first.");
            return ExitCode.Problems;
        }

        IReadOnlyList<Problem> missing =
        [
            .. CasePacks.Missing(_context, inspection, pack, files),
            .. inspection.CheckPublication(assessment, ReviewedOption.Of(parsed.GetValue(_reviewed)) with { Date = parsed.GetValue(_date), Today = _context.DayByClock }),
            .. parsed.GetValue(_against) is { Length: > 0 } against ? AgainstOption.Compare(_context, inspection, inspection.Compose(assessment), against) : [],
        ];
        var hinders = ReviewedOption.Hinders(missing);
        var output = _context.Terminal.Output.Writer;
        if (parsed.GetValue(_json))
        {
            ProblemsJson.PrintCounted(output, missing);
        }
        else
        {
            ProblemList.Print(output, missing);
            output.WriteLine(
                missing.Count == 0 ? "Nothing is missing: the annex can be published."
                : ProblemCounts.Of(missing) + (hinders ? string.Empty : ". What is listed is to be seen and hinders nothing: the annex can be published."));
        }

        return hinders ? ExitCode.Problems : ExitCode.Done;
    }
}
