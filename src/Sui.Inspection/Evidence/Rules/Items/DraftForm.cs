namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A draft has a consent that is defined, and a whole list of criteria.</summary>
internal sealed class DraftForm : ItemRule<DraftFinding>
{
    public override void Check(DraftFinding item, RuleData data, RuleReport report)
    {
        report.Term<QuoteConsent>(Members.Consent, item.Consent);
        report.List(Members.Criteria, item.CriterionIds);
    }
}
