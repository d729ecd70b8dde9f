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
                $"A date from {EvidenceDate.On(data.Days.From)} to {EvidenceDate.On(data.Days.To)}.", "Look whether day and month are the other way round, and correct the date; or correct the period or the fieldwork. Leave the row out only where it happened at another time.");
        }

        report.NotBefore(Members.Recorded, dates.Recorded, dates.Event, Members.Event);
        report.NotBefore(Members.Received, dates.Received, dates.Event, Members.Event);
        report.NotBefore(Members.Received, dates.Received, dates.Recorded, Members.Recorded);
    }
}
