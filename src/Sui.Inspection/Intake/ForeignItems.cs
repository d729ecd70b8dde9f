using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Evidence.Rules.Identity;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.Intake;

/// <summary>Holds what a plug-in read to the rules: the assessment relies on them.</summary>
/// <param name="data">What items may refer to.</param>
/// <param name="scanner">What finds identifiers.</param>
internal sealed class ForeignItems(RuleData data, TextScanner scanner)
{
    private readonly ItemIdentity _identity = new(scanner);

    /// <summary>Puts what is sound into a reading, and reports the rest.</summary>
    public void Check(EvidenceReadResult result, TableReading reading)
    {
        var report = new ModelReport(reading.Problems, ofFile: true);
        foreach (var (place, item) in result.Items.Index())
        {
            report.Start(item.Locator, item.GetType().Name, item.Id, place);
            ItemRules.CheckForm(item, data, report);
            ItemRules.CheckSense(item, data, report);
            _identity.Check(item, report);
            reading.Ids.Add(new DeclaredId(item.Id, item.Locator, item));
            if (!report.Failed)
            {
                reading.Items.Add(item);
            }
        }

        foreach (var (place, absence) in result.Absences.Index())
        {
            report.Start(absence.Locator, nameof(AbsenceRecord), absence.Id, place);
            ItemRules.Absence.Check(absence, data, report, ofForm: true);
            ItemRules.Absence.Check(absence, data, report, ofForm: false);
            _identity.Check(absence, report);
            reading.Ids.Add(new DeclaredId(absence.Id, absence.Locator, absence));
            if (!report.Failed)
            {
                reading.Absences.Add(absence);
            }
        }
    }
}
