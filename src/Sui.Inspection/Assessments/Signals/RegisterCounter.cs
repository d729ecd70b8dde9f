using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>Counts a register of proposals: answered of raised, and carried out of those accepted or adapted, and due.</summary>
internal static class RegisterCounter
{
    public static IEnumerable<Count> Count(SignalContext context, SourceIndex sources)
    {
        var register = context.Rubric.Register;
        var asOf = context.Pack.Fieldwork.To;
        foreach (var proposal in context.Pack.Proposals.Where(sources.Has).Where(proposal => IsCounted(proposal, register)))
        {
            if (!IsNotYetDue(proposal, register, asOf))
            {
                yield return ToCount(
                    proposal, register.AnsweredCriterion, ClaimUnit.Proposals, IsAnswered(proposal, register, asOf), sources);
            }

            if (IsDue(proposal, asOf))
            {
                yield return ToCount(
                    proposal,
                    register.CarriedOutCriterion,
                    ClaimUnit.DueProposals,
                    IsCarriedOut(proposal, asOf),
                    sources);
            }
        }
    }

    /// <summary>Whether a proposal is of those whose proposals count.</summary>
    public static bool IsCounted(Proposal proposal, RegisterMapping register) =>
        register.RaisedBy.Count == 0 || proposal.RaisedBy is not { } raiser || register.RaisedBy.Contains(raiser);

    /// <summary>Whether a proposal is pending and was raised too shortly before a day to be due an answer.</summary>
    public static bool IsNotYetDue(Proposal proposal, RegisterMapping register, DateOnly asOf) =>
        register.PendingDays is { } days
        && proposal.Decision == ProposalDecision.Pending
        && proposal.Dates.Event.Latest.DayNumber >= asOf.DayNumber - days;

    /// <summary>Whether a proposal has an answer recorded by a day, by somebody who can decide, with a reason where one is needed.</summary>
    public static bool IsAnswered(Proposal proposal, RegisterMapping register, DateOnly asOf) =>
        proposal is { InRegister: true, AnsweredByDecider: true }
        && (proposal.AnsweredOn?.Earliest <= asOf || (proposal.AnsweredOn is null && register.UndatedDecisionsCount))
        && proposal.Decision != ProposalDecision.Pending
        && (!register.ReasonNeededFor.Contains(proposal.Decision) || !string.IsNullOrWhiteSpace(proposal.Reason));

    /// <summary>Whether a proposal was accepted or adapted, and its day has passed.</summary>
    public static bool IsDue(Proposal proposal, DateOnly asOf) =>
        proposal.Decision is ProposalDecision.Accepted or ProposalDecision.Adapted && proposal.DueOn?.Latest <= asOf;

    /// <summary>Whether a proposal was carried out by a day.</summary>
    public static bool IsCarriedOut(Proposal proposal, DateOnly asOf) => proposal.CarriedOutOn?.Earliest <= asOf;

    private static Count ToCount(Proposal proposal, string criterion, ClaimUnit unit, bool favourable, SourceIndex sources) =>
        new(
            new CountKey(
                criterion, sources.KindOf(proposal), proposal.Experience, proposal.Origin, unit, sources.QualityOf(proposal).Representativeness),
            favourable ? 1 : 0,
            1,
            1,
            [proposal.Id],
            [proposal.SourceId]);
}
