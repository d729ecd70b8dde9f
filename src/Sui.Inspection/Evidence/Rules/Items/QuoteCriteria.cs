namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A quotation illustrates criteria of the rubric.</summary>
internal sealed class QuoteCriteria : ItemRule<Quote>
{
    public override void Check(Quote item, RuleData data, RuleReport report)
    {
        foreach (var id in item.CriterionIds ?? [])
        {
            if (!string.IsNullOrWhiteSpace(id) && CriterionName.Check(id, Members.Criteria, data, report) is null)
            {
                return;
            }
        }
    }
}
