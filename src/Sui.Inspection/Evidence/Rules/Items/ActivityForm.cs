namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>An activity has a name, defined attributes and whole lists.</summary>
internal sealed class ActivityForm : ItemRule<Activity>
{
    public override void Check(Activity item, RuleData data, RuleReport report)
    {
        report.Text(Members.Name, item.Name);
        report.Term<Vocabulary.ActivityKind>(Members.Kind, item.Kind);
        report.Term(Members.Aim, item.Aim);
        report.Term(Members.Phase, item.Phase);
        report.List(Members.Sites, item.Sites);
        report.List(Members.Agenda, item.Agenda);
        report.List(Members.Resources, item.Resources);
        report.List(Members.Role, item.Role);
        report.Term(Members.ConductedBy, item.ConductedBy);
        report.Whole(Members.People, item.People, least: 1);
    }
}
