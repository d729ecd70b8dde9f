using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A finding is on a criterion of the rubric that takes findings.</summary>
internal sealed class FindingCriterion : ItemRule<Finding>
{
    public override void Check(Finding item, RuleData data, RuleReport report)
    {
        if (CriterionName.Check(item.CriterionId, Members.Criterion, data, report) is { Claim.Kind: ClaimKind.Computed })
        {
            report.Error(
                EvidenceCodes.FindingOnComputed, Members.Criterion, "The criterion is computed; it takes no findings.",
                "A criterion that is not computed.", "Name another criterion, or leave the row out.");
        }
    }
}
