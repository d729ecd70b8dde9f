using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>The decision on a proposal fits what is said of its answer.</summary>
internal sealed class ProposalAnswer : ItemRule<Proposal>
{
    public override void Check(Proposal item, RuleData data, RuleReport report)
    {
        if (!report.Knows(Members.Decision))
        {
            return;
        }

        if (item.Decision == ProposalDecision.Pending)
        {
            CheckPending(report, Members.AnsweredOn, item.AnsweredOn);
            CheckPending(report, Members.AnsweredBy, item.AnsweredBy);
            CheckPending(report, Members.Decider, item.AnsweredByDecider);
        }
        else
        {
            CheckAnswered(item, report);
        }

        if (item.Decision is not (ProposalDecision.Accepted or ProposalDecision.Adapted))
        {
            CheckNotDue(report, Members.DueOn, item.DueOn);
            CheckNotDue(report, Members.CarriedOutOn, item.CarriedOutOn);
        }
    }

    private static void CheckAnswered(Proposal item, RuleReport report)
    {
        if (!item.InRegister && report.Knows(Members.InRegister))
        {
            report.Error(
                EvidenceCodes.DecidedOutsideRegister, Members.Decision, "The proposal is not in the register and is decided.",
                "Pending, for a proposal that is not in the register.", "Correct in_register or the decision.");
        }

        // A decision on a day that is not known is a decision; whoever took it may not be known either.
        if (item.AnsweredOn is not null && item.AnsweredByDecider is null && report.Knows(Members.Decider))
        {
            report.Error(
                EvidenceCodes.DeciderMissing, Members.Decider, "The proposal is answered and decider is empty.",
                "yes or no: whether whoever answered can decide.", "Fill in decider.", instead: Members.AnsweredOn);
        }
    }

    private static void CheckPending(RuleReport report, Member member, object? value)
    {
        if (value is not null || report.HoldsUnread(member))
        {
            report.Error(
                EvidenceCodes.PendingWithAnswer, member, "The proposal is pending and has an answer.",
                "An empty cell, or a decision other than Pending.", "Correct the decision, or empty the cell.");
        }
    }

    private static void CheckNotDue(RuleReport report, Member member, object? value)
    {
        if (value is not null || report.HoldsUnread(member))
        {
            report.Error(
                EvidenceCodes.DueWithoutAcceptance, member, "Only a proposal that was accepted or adapted is due or carried out.",
                "An empty cell, or the decision Accepted or Adapted.", "Correct the decision, or empty the cell.");
        }
    }
}
