namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A draft may speak to criteria of the rubric.</summary>
internal sealed class DraftCriteria : ItemRule<DraftFinding>
{
    public override void Check(DraftFinding item, RuleData data, RuleReport report)
    {
        foreach (var id in item.CriterionIds ?? [])
        {
            if (!string.IsNullOrWhiteSpace(id) && CriterionName.Check(id, Members.Criterion, data, report) is null)
            {
                return;
            }
        }
    }
}
