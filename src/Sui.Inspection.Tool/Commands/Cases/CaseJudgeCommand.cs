using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case judge</c>: records what an inspector decides.</summary>
internal sealed class CaseJudgeCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<bool> _confirm = new("--confirm") { Description = "Confirm the rating and the rung that were computed." };
    private readonly Option<Rating?> _rating = CaseInputs.Rating("The rating decided, in place of the computed one; left out, not rated.");
    private readonly Option<int?> _rung = CaseInputs.Rung("The rung decided, 0 to 5; left out, not placed.");
    private readonly Option<string> _lived = new("--lived-experience") { Description = "Whether people with lived experience took part in the judgement.", Required = true };
    private readonly Option<string> _why = CaseInputs.Why("Why: the reason that the annex prints.", required: true);
    private readonly Option<bool> _json = Inputs.Json();

    public CaseJudgeCommand(ToolContext context)
        : base("judge", "Record a judgement: confirm what was computed, or override it, with a reason.")
    {
        _context = context;
        _lived.Offer(["yes", "no"]);
        Arguments.Add(_file);
        Options.Add(_as);
        Options.Add(_confirm);
        Options.Add(_rating);
        Options.Add(_rung);
        Options.Add(_lived);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case judge eastmere.sui --confirm --lived-experience yes --why \"The evidence is of one piece.\" --as \"Lead inspector/A. Rees\"",
        "sui case judge eastmere.sui --rating good --rung 2 --lived-experience no --why \"Seen at every site.\" --as \"Lead inspector/A. Rees\"",
    ];

    private int Run(ParseResult parsed)
    {
        var confirms = parsed.GetValue(_confirm);
        var overrides = parsed.GetValue(_rating) is not null || parsed.GetValue(_rung) is not null;
        if (confirms == overrides)
        {
            throw new UsageException("Give either --confirm, or --rating and --rung, of which one may be left out.");
        }

        return CaseWork.Change(_context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), file => file.Workflow.JudgeAsync(
            new CaseJudgement
            {
                Confirms = confirms,
                Rating = parsed.GetValue(_rating),
                Rung = (Rung?)parsed.GetValue(_rung),
                Reason = parsed.GetValue(_why)!,
                LivedExperienceTookPart = parsed.GetValue(_lived) == "yes",
            },
            parsed.GetValue(_as)!));
    }
}
