using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.People;

/// <summary>Counts what became of proposals.</summary>
internal static class ProposalCounter
{
    public static ProposalCounts Count(EvidencePack pack, RegisterMapping register)
    {
        var asOf = pack.Fieldwork.To;
        var all = pack.Proposals.Where(proposal => RegisterCounter.IsCounted(proposal, register)).ToList();
        int With(ProposalDecision decision) => all.Count(proposal => proposal.Decision == decision);
        return new ProposalCounts
        {
            Raised = all.Count,
            Answered = all.Count(proposal => RegisterCounter.IsAnswered(proposal, register, asOf)),
            Accepted = With(ProposalDecision.Accepted),
            Adapted = With(ProposalDecision.Adapted),
            Declined = With(ProposalDecision.Declined),
            DeclinedWithReason = all.Count(proposal =>
                proposal.Decision == ProposalDecision.Declined && !string.IsNullOrWhiteSpace(proposal.Reason)),
            Pending = With(ProposalDecision.Pending),
            Due = all.Count(proposal => RegisterCounter.IsDue(proposal, asOf)),
            CarriedOut = all.Count(proposal =>
                RegisterCounter.IsDue(proposal, asOf) && RegisterCounter.IsCarriedOut(proposal, asOf)),
            FedBack = all.Count(proposal => proposal.FedBackOn?.Earliest <= asOf),
            NotInRegister = all.Count(proposal => !proposal.InRegister),
            NotYetDue = all.Count(proposal => RegisterCounter.IsNotYetDue(proposal, register, asOf)),
        };
    }
}
