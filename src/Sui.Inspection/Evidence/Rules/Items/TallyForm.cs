namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A tally has a criterion, a unit that is defined, and counts that are finite and not negative.</summary>
internal sealed class TallyForm : ItemRule<Tally>
{
    public override void Check(Tally item, RuleData data, RuleReport report)
    {
        report.Text(Members.Criterion, item.CriterionId);
        report.Term<Rubrics.ClaimUnit>(Members.Unit, item.Unit);
        if (item.Favourable is not (>= 0 and <= int.MaxValue))
        {
            report.Error(
                EvidenceCodes.Number, Members.Favourable, "The number is out of its range.", "A finite number, 0 or more.",
                "Correct the number.");
        }

        report.Whole(Members.Valid, item.Valid, least: 0);
    }
}
