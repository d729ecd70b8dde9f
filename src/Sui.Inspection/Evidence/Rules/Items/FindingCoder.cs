namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>What belongs to a coding unit says who coded it.</summary>
internal sealed class FindingCoder : ItemRule<Finding>
{
    public override void Check(Finding item, RuleData data, RuleReport report)
    {
        if (item.CodingUnit is not null && item.Coder is null && report.Knows(Members.Coder))
        {
            report.Error(
                EvidenceCodes.CoderMissing, Members.Coder, "The finding belongs to a coding unit and names no coder.",
                "The coder's role or pseudonym.", "Fill in coder, or empty coding_unit.", instead: Members.CodingUnit);
        }
    }
}
