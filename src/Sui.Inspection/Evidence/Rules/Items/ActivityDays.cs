namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>The event's date is a day on which the activity ran.</summary>
internal sealed class ActivityDays : ItemRule<Activity>
{
    public override void Check(Activity item, RuleData data, RuleReport report)
    {
        report.NotBefore(Members.EndedOn, item.EndedOn, item.StartedOn, Members.StartedOn);
        report.NotBefore(Members.Event, item.Dates?.Event, item.StartedOn, Members.StartedOn);
        report.NotBefore(Members.EndedOn, item.EndedOn, item.Dates?.Event, Members.Event);
    }
}
