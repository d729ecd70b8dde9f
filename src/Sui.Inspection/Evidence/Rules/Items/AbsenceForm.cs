using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A recorded absence has an id, a criterion and a term that can be recorded.</summary>
internal sealed class AbsenceForm : ItemRule<AbsenceRecord>
{
    // NoEvidence is what is found when nothing is recorded: nobody records it.
    private static readonly Terms<Absence> Recorded = Terms<Absence>.Only(Absence.NotApplicable, Absence.NotInspected, Absence.RequestedNotSupplied);

    public override void Check(AbsenceRecord item, RuleData data, RuleReport report)
    {
        report.Text(Members.Id, item.Id);
        report.Text(Members.Criterion, item.CriterionId);
        if (item.Absence is not (Absence.NotApplicable or Absence.NotInspected or Absence.RequestedNotSupplied))
        {
            report.Error(
                EvidenceCodes.ValueUnknown, Members.Absence, "The value is not one that is allowed here.", Recorded.Allowed, "Use an allowed value.");
        }

        LocatorForm.Check(item.Locator, report);
    }
}
