using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A tally counts what its criterion is about.</summary>
internal sealed class TallyUnitFits : ItemRule<Tally>
{
    public override void Check(Tally item, RuleData data, RuleReport report)
    {
        if (data.Criterion(item.CriterionId)?.Claim is not { Kind: ClaimKind.Share, Unit: { } counted } || item.Unit == counted)
        {
            return;
        }

        // Shares of proposals can be counted in the register, or among the people who were asked about theirs.
        ClaimUnit[] fitting = counted is ClaimUnit.Proposals or ClaimUnit.DueProposals ? [counted, ClaimUnit.People] : [counted];
        if (!fitting.Contains(item.Unit) && report.Knows(Members.Unit))
        {
            report.Error(
                EvidenceCodes.TallyUnit, Members.Unit, "The criterion is not about what the tally counts.",
                Wording.OneOf(fitting.Select(one => one.ToString())), "Correct the unit or the criterion.");
        }
    }
}
