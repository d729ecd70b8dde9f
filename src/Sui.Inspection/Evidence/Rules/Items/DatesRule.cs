namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>What an item reports happened in the period, and was recorded and received afterwards.</summary>
internal sealed class DatesRule : ItemRule<EvidenceItem>
{
    public override void Check(EvidenceItem item, RuleData data, RuleReport report)
    {
        if (item.Dates is not { } dates)
        {
            return;
        }

        if (dates.Event is { } happened && !data.Days.Overlaps(happened))
        {
            report.Error(
                EvidenceCodes.EventOutsidePeriod, Members.Event, "The event lies outside the period that evidence may come from.",
                $"A date from {EvidenceDate.On(data.Days.From)} to {EvidenceDate.On(data.Days.To)}.", "Correct the date, or leave the row out.");
        }

        report.NotBefore(Members.Recorded, dates.Recorded, dates.Event, Members.Event);
        report.NotBefore(Members.Received, dates.Received, dates.Event, Members.Event);
        report.NotBefore(Members.Received, dates.Received, dates.Recorded, Members.Recorded);
    }
}
