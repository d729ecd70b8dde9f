using System.CommandLine;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui explain</c>: shows what one criterion rests on.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly Option<string> _criterion = new("--criterion")
    {
        Description = "The criterion's id, such as P2.",
        HelpName = "ID",
        Required = true,
    };

    private readonly PackInputs _inputs;
    private readonly Option<bool> _json = Inputs.Json();

    public ExplainCommand(ToolContext context)
        : base("explain", "Show everything that one criterion rests on, and why it has its status.")
    {
        _context = context;
        Arguments.Add(_pack);
        Options.Add(_criterion);
        _inputs = new PackInputs(this, showsResult: true);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui explain evidence/ --criterion P2", "sui explain evidence/ --criterion P2 --json"];

    private int Run(ParseResult parsed)
    {
        var opened = new PackOpener(_context).Assess(parsed.GetRequiredValue(_pack), _inputs.Of(parsed));
        if (opened.Inspection is { } inspection)
        {
            var criterion = Find(opened.Assessment?.Rubric ?? inspection.Rubric, parsed.GetRequiredValue(_criterion));
            if (opened.Assessment is { } assessment)
            {
                Print(assessment, criterion, parsed.GetValue(_json));
            }
        }

        if (opened.Assessment is null && parsed.GetValue(_json))
        {
            ProblemsJson.Print(_context.Terminal.Output.Writer, opened.Problems);
        }

        return ProblemList.Conclude(_context.Terminal, opened.Problems);
    }

    /// <summary>The criterion of an id, without regard to case.</summary>
    /// <exception cref="UsageException">The rubric has none.</exception>
    internal static Criterion Find(Rubric rubric, string id) =>
        rubric.Criteria.FirstOrDefault(criterion => string.Equals(criterion.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException(
            $"The rubric {rubric.Identity.Id} has no criterion '{id}'. "
            + $"It has {Words.List(rubric.Criteria.Select(criterion => criterion.Id))}.");

    private void Print(Assessment assessment, Criterion criterion, bool json)
    {
        var outcome = assessment.Criteria.First(one => one.Id == criterion.Id);
        if (json)
        {
            ExplanationJson.Print(_context.Terminal.Output.Writer, assessment, criterion, outcome);
        }
        else
        {
            new ExplanationReport(_context.Terminal.Output.Rich, assessment, criterion, outcome).Print();
        }
    }
}
