namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A meeting has a council and counts that are not negative.</summary>
internal sealed class MeetingForm : ItemRule<Meeting>
{
    public override void Check(Meeting item, RuleData data, RuleReport report)
    {
        report.Text(Members.Council, item.Council);
        report.Whole(Members.AttendedLived, item.AttendedLived, least: 0);
        report.Whole(Members.AttendedStaff, item.AttendedStaff, least: 0);
        report.Whole(Members.ProposalsRaised, item.ProposalsRaised, least: 0);
        report.Whole(Members.ProposalsAnswered, item.ProposalsAnswered, least: 0);
    }
}
