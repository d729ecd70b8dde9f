using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case judge</c>: records what an inspector decides.</summary>
internal sealed class CaseJudgeCommand : CaseChangeCommand
{
    private readonly Option<bool> _confirm = new("--confirm") { Description = "Confirm the rating and the rung that were computed." };
    private readonly Option<Rating?> _rating = CaseInputs.Rating("The rating decided, in place of the computed one; left out, not rated.");
    private readonly Option<int?> _rung = CaseInputs.Rung("The rung decided, 0 to 5; left out, not placed.");
    private readonly Option<string> _lived = new("--lived-experience") { Description = "Whether people with lived experience took part in the judgement.", Required = true };
    private readonly Option<string> _why = CaseInputs.Why("Why: the reason that the annex prints.", required: true);

    public CaseJudgeCommand(ToolContext context)
        : base(context, "judge", "Record a judgement: confirm what was computed, or override it, with a reason.")
    {
        _lived.Offer(["yes", "no"]);
        Takes(_confirm);
        Takes(_rating);
        Takes(_rung);
        Takes(_lived);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case judge eastmere.sui --confirm --lived-experience yes --why \"The evidence is of one piece.\" --as \"Lead inspector/A. Rees\"",
        "sui case judge eastmere.sui --rating good --rung 2 --lived-experience no --why \"Seen at every site.\" --as \"Lead inspector/A. Rees\"",
    ];

    /// <inheritdoc/>
    protected override void Check(ParseResult parsed)
    {
        if (parsed.GetValue(_confirm) == (parsed.GetValue(_rating) is not null || parsed.GetValue(_rung) is not null))
        {
            throw new UsageException("Give either --confirm, or --rating and --rung, of which one may be left out.");
        }
    }

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) => file.Workflow.JudgeAsync(
        new CaseJudgement
        {
            Confirms = parsed.GetValue(_confirm),
            Rating = parsed.GetValue(_rating),
            Rung = (Rung?)parsed.GetValue(_rung),
            Reason = parsed.GetValue(_why)!,
            LivedExperienceTookPart = parsed.GetValue(_lived) == "yes",
        },
        by);
}
