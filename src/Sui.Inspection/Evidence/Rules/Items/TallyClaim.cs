using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A tally is on a criterion of the rubric whose claim is a share.</summary>
internal sealed class TallyClaim : ItemRule<Tally>
{
    private const string Expected = "A criterion whose claim is a share.";

    public override void Check(Tally item, RuleData data, RuleReport report)
    {
        switch (CriterionName.Check(item.CriterionId, Members.Criterion, data, report)?.Claim.Kind)
        {
            case ClaimKind.Fact:
                report.Error(
                    EvidenceCodes.TallyOnFact, Members.Criterion,
                    "The criterion's claim is a fact: a tally on a fact is coded as a finding.", Expected,
                    "Move the row to a file of findings, and say what was found and how strong it is.");
                break;
            case ClaimKind.Computed:
                report.Error(
                    EvidenceCodes.TallyOnComputed, Members.Criterion, "The criterion is computed; it takes no tallies.", Expected,
                    "Name another criterion, or leave the row out.");
                break;
        }
    }
}
