namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>What every item has is there and defined.</summary>
internal sealed class CommonForm : ItemRule<EvidenceItem>
{
    public override void Check(EvidenceItem item, RuleData data, RuleReport report)
    {
        report.Text(Members.Id, item.Id);
        report.Text(Members.Source, item.SourceId);
        if (item.Dates?.Event is null)
        {
            report.Missing(Members.Event);
        }

        report.Term<Vocabulary.Experience>(Members.Experience, item.Experience);
        report.Term<Vocabulary.Origin>(Members.Origin, item.Origin);
        LocatorForm.Check(item.Locator, report);
    }
}
