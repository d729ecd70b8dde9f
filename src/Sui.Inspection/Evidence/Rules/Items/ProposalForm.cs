namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A proposal has a summary and a decision that is defined.</summary>
internal sealed class ProposalForm : ItemRule<Proposal>
{
    public override void Check(Proposal item, RuleData data, RuleReport report)
    {
        report.Text(Members.Summary, item.Summary);
        report.Term<Vocabulary.ProposalDecision>(Members.Decision, item.Decision);
        report.Term(Members.RaisedBy, item.RaisedBy);
    }
}
