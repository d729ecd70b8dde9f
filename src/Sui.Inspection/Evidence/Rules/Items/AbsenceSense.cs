using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A recorded absence has a short id, is of a criterion of the rubric, and says when evidence was requested that did not come.</summary>
internal sealed class AbsenceSense : ItemRule<AbsenceRecord>
{
    public override void Check(AbsenceRecord item, RuleData data, RuleReport report)
    {
        IdRule.Check(item.Id, report);
        CriterionName.Check(item.CriterionId, Members.Criterion, data, report);
        report.NotBefore(Members.DueOn, item.DueOn, item.RequestedOn, Members.RequestedOn);
        report.NotBefore(Members.ReceivedOn, item.ReceivedOn, item.RequestedOn, Members.RequestedOn);
        if (item.Absence is Absence.RequestedNotSupplied && item.RequestedOn is null
            && report.Knows(Members.Absence) && report.Knows(Members.RequestedOn))
        {
            report.Error(
                EvidenceCodes.RequestDateMissing, Members.RequestedOn, "The evidence was requested and requested_on is empty.",
                "The day on which it was requested.", "Fill in requested_on.", instead: Members.Absence);
        }
    }
}
