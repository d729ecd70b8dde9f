namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>Nothing comes of a proposal before it is raised.</summary>
internal sealed class ProposalDays : ItemRule<Proposal>
{
    public override void Check(Proposal item, RuleData data, RuleReport report)
    {
        var raised = item.Dates?.Event;
        report.NotBefore(Members.AnsweredOn, item.AnsweredOn, raised, Members.Event);
        report.NotBefore(Members.DueOn, item.DueOn, raised, Members.Event);
        report.NotBefore(Members.CarriedOutOn, item.CarriedOutOn, raised, Members.Event);
        report.NotBefore(Members.FedBackOn, item.FedBackOn, raised, Members.Event);
    }
}
