using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case proposal</c>: records what came of a proposal.</summary>
internal sealed class CaseProposalCommand : CaseChangeCommand
{
    private readonly Argument<string> _proposal = new("PROPOSAL") { Description = "The proposal's id in the evidence." };
    private readonly Argument<string> _trigger = new("TRIGGER") { Description = "What came of it: accept, adapt, decline, carry-out or feed-back." };
    private readonly Option<DateOnly?> _on = Inputs.Day("--on", "On which day.");
    private readonly Option<string?> _answeredBy = new("--answered-by") { Description = "The role of whoever answered, never a name.", HelpName = "ROLE" };
    private readonly Option<string?> _decider = new("--decider") { Description = "Whether whoever answered can decide." };
    private readonly Option<string?> _reason = new("--reason") { Description = "The reason that people were given.", HelpName = "TEXT" };
    private readonly Option<DateOnly?> _due = Inputs.Day("--due", "When it is due to be carried out.");

    public CaseProposalCommand(ToolContext context)
        : base(context, "proposal", "Record what came of a proposal: answered, carried out, fed back. What cannot follow is refused.")
    {
        _on.Required = true;
        _decider.Offer(["yes", "no"]);
        Arguments.Add(_proposal);
        Arguments.Add(_trigger);
        Takes(_on);
        Takes(_answeredBy);
        Takes(_decider);
        Takes(_reason);
        Takes(_due);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case proposal eastmere.sui r17 decline --on 2019-05-20 --answered-by \"Operations manager\" --decider yes --reason \"The lease forbids it.\" --as \"Inspector/B. Owen\"",
        "sui case proposal eastmere.sui r17 feed-back --on 2019-05-27 --as \"Inspector/B. Owen\"",
    ];

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) => file.Proposals.FireAsync(
        parsed.GetRequiredValue(_proposal), parsed.GetRequiredValue(_trigger),
        new ProposalStep
        {
            On = parsed.GetValue(_on)!.Value,
            AnsweredBy = parsed.GetValue(_answeredBy),
            AnsweredByDecider = parsed.GetValue(_decider) is { } decider ? decider == "yes" : null,
            Reason = parsed.GetValue(_reason),
            DueOn = parsed.GetValue(_due),
        },
        by);
}
