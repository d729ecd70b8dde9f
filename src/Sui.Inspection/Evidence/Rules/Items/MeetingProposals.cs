namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>No more proposals are answered than were raised.</summary>
internal sealed class MeetingProposals : ItemRule<Meeting>
{
    public override void Check(Meeting item, RuleData data, RuleReport report)
    {
        if (item.ProposalsAnswered > item.ProposalsRaised)
        {
            report.Error(
                EvidenceCodes.CountTooLarge, Members.ProposalsAnswered, "More proposals are answered than were raised.",
                "A number not larger than proposals_raised.", "Correct one of the two numbers.");
        }
    }
}
