using Sui.Inspection.Evidence.Rules.Identity;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>Checks the lists of a host's pack, item by item.</summary>
internal sealed class ListCheck(RuleData data, ItemIdentity identity)
{
    /// <summary>Checks a list of items.</summary>
    /// <param name="items">The list; null and null entries are reported.</param>
    /// <param name="kind">The kind of its items.</param>
    public ModelGroup Items<T>(IReadOnlyList<T?>? items, string kind)
        where T : EvidenceItem
    {
        var group = NewGroup(kind);
        var report = new ModelReport(group.Problems);
        var count = Count(items, report, kind);
        group.Items.EnsureCapacity(count);
        group.Ids.EnsureCapacity(count);
        for (var place = 0; place < count; place++)
        {
            if (items![place] is not { } given)
            {
                Missing(report, kind, place);
                continue;
            }

            // The very object a second time: a copy, so that leaving out the second keeps the first.
            EvidenceItem item = group.Note(given, place) ? given : Copy(given, group, place);
            report.Start(item.Locator, item.GetType().Name, item.Id, place);
            ItemRules.CheckForm(item, data, report);
            ItemRules.CheckSense(item, data, report);
            identity.Check(item, report);
            Declare(group, item.Id, item.Locator, item);
            (report.Failed ? group.LeftOut : group.Items).Add(item);
        }

        return group;
    }

    /// <summary>Checks the recorded absences.</summary>
    public ModelGroup Absences(IReadOnlyList<AbsenceRecord?>? absences)
    {
        const string Kind = nameof(AbsenceRecord);
        var group = NewGroup(Kind);
        var report = new ModelReport(group.Problems);
        var count = Count(absences, report, Kind);
        for (var place = 0; place < count; place++)
        {
            if (absences![place] is not { } given)
            {
                Missing(report, Kind, place);
                continue;
            }

            var absence = given;
            if (!group.Note(absence, place))
            {
                absence = given with { };
                group.Note(absence, place);
            }

            report.Start(absence.Locator, Kind, absence.Id, place);
            ItemRules.Absence.Check(absence, data, report, ofForm: true);
            ItemRules.Absence.Check(absence, data, report, ofForm: false);
            identity.Check(absence, report);
            Declare(group, absence.Id, absence.Locator, absence);
            if (!report.Failed)
            {
                group.Absences.Add(absence);
            }
        }

        return group;
    }

    private static ModelGroup NewGroup(string kind) => new(new ProblemList(ItemPlace.Pack, int.MaxValue), kind);

    private static int Count<T>(IReadOnlyList<T>? items, ModelReport report, string kind)
    {
        if (items is null)
        {
            report.Start(null, kind, "list", 0);
            report.Missing(Members.List);
        }

        return items?.Count ?? 0;
    }

    private static void Missing(ModelReport report, string kind, int place)
    {
        report.Start(null, kind, null, place);
        report.Missing(Members.Item);
    }

    private static EvidenceItem Copy(EvidenceItem item, ModelGroup group, int place)
    {
        var copy = item with { };
        group.Note(copy, place);
        return copy;
    }

    // An id that cannot be one is no id that others could repeat.
    private static void Declare(ModelGroup group, string? id, Locator? locator, object owner)
    {
        if (!string.IsNullOrWhiteSpace(id) && Rules.Items.IdRule.IsSound(id))
        {
            group.Ids.Add(new DeclaredId(id, locator, owner));
        }
    }
}
