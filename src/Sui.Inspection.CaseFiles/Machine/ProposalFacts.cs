using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>What the guards of a proposal's life look at.</summary>
/// <param name="AnswererNamed">Whether it is said who answered, and whether they can decide.</param>
/// <param name="ReasonGiven">Whether a reason was given.</param>
/// <param name="WasAccepted">Whether the proposal was accepted or adapted.</param>
/// <param name="CarriedOut">Whether it was carried out.</param>
internal sealed record ProposalFacts(bool AnswererNamed, bool ReasonGiven, bool WasAccepted, bool CarriedOut)
{
    /// <summary>The state that the evidence says a proposal is in.</summary>
    public static string StateOf(Proposal proposal) => proposal switch
    {
        { FedBackOn: not null } => "FedBack",
        { CarriedOutOn: not null } => "CarriedOut",
        { Decision: ProposalDecision.Pending } => "Raised",
        _ => proposal.Decision.ToString(),
    };

    /// <summary>What holds of a proposal and of a step; a null step counts as one that says all that is asked for.</summary>
    public static ProposalFacts Of(Proposal proposal, ProposalStep? step) => new(
        step is null || (!string.IsNullOrWhiteSpace(step.AnsweredBy) && step.AnsweredByDecider is not null),
        step is null || !string.IsNullOrWhiteSpace(step.Reason),
        proposal.Decision is ProposalDecision.Accepted or ProposalDecision.Adapted, proposal.CarriedOutOn is not null);
}
