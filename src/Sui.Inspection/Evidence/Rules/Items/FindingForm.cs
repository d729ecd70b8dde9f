namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A finding has a criterion, a statement, and a direction and strength that are defined.</summary>
internal sealed class FindingForm : ItemRule<Finding>
{
    public override void Check(Finding item, RuleData data, RuleReport report)
    {
        report.Text(Members.Criterion, item.CriterionId);
        report.Term<Vocabulary.FindingDirection>(Members.Direction, item.Direction);
        report.Term<Vocabulary.FindingStrength>(Members.Strength, item.Strength);
        report.Text(Members.Statement, item.Statement);
        report.Whole(Members.Participants, item.Participants, least: 1);
    }
}
