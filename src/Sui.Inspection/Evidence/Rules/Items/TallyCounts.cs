namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>No more answers are favourable than are valid.</summary>
internal sealed class TallyCounts : ItemRule<Tally>
{
    public override void Check(Tally item, RuleData data, RuleReport report)
    {
        if (item.Favourable > item.Valid && report.Knows(Members.Favourable) && report.Knows(Members.Valid))
        {
            report.Error(
                EvidenceCodes.CountTooLarge, Members.Favourable, "More answers are favourable than are valid.",
                "A number not larger than valid.", "Correct one of the two numbers.");
        }
    }
}
