using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Activities;

/// <summary>Places activities by the decision table, trying every value that the facts leave open (method, section 7).</summary>
internal sealed class ActivityPlacer(ActivityRules rules)
{
    public ActivityPlacement Place(Activity activity)
    {
        var outcomes = Possibilities(activity).Select(Decide).Distinct().ToList();
        var rungs = outcomes.OfType<Rung>().Order().ToList();
        var ceiling = rules.Kinds.FirstOrDefault(kind => kind.Kind == activity.Kind)?.Ceiling;
        var any = rungs.Count > 0;
        return new ActivityPlacement
        {
            Id = activity.Id,
            Name = activity.Name,
            Kind = activity.Kind,
            Lowest = any ? Under(ceiling, rungs[0]) : null,
            Highest = any ? Under(ceiling, rungs[^1]) : null,
            NoSayPossible = outcomes.Contains(null),
            CeilingApplied = any && rungs[^1] > ceiling ? ceiling : null,
            Aim = activity.Aim,
            ExpectedRung = ExpectedOf(activity.Aim),
            People = activity.People,
            Unknown = [.. UnknownOf(activity)],
        };
    }

    /// <summary>Each aim that activities have, with its best activity.</summary>
    public IReadOnlyList<AimComparison> CompareAims(IReadOnlyList<ActivityPlacement> placements) =>
    [
        .. placements
            .Where(placement => placement.Aim is not null)
            .GroupBy(placement => placement.Aim!.Value)
            .OrderBy(group => group.Key)
            .Select(group =>
            {
                var best = group
                    .Where(placement => placement.Lowest is not null)
                    .OrderByDescending(placement => placement.Lowest)
                    .ThenByDescending(placement => placement.Highest)
                    .ThenBy(placement => placement.Id, StringComparer.Ordinal)
                    .FirstOrDefault();
                var expected = ExpectedOf(group.Key);
                return new AimComparison(group.Key, expected, best?.Id, FitOf(best, expected));
            }),
    ];

    private static AimFit FitOf(ActivityPlacement? best, Rung? expected) =>
        expected is not { } rung ? AimFit.NothingExpected
        : best is null ? AimFit.NoSay
        : best.NoSayPossible && best.Highest >= rung ? AimFit.Open
        : best.Lowest > rung ? AimFit.Above
        : best.Lowest == rung ? AimFit.At
        : best.Highest < rung ? AimFit.Below
        : AimFit.Open;

    private Rung? ExpectedOf(ActivityAim? aim) =>
        aim is { } known ? rules.Aims.FirstOrDefault(expectation => expectation.Aim == known)?.Expected : null;

    private static Rung Under(Rung? ceiling, Rung rung) => ceiling is { } top && rung > top ? top : rung;

    private Rung? Decide(Attributes attributes) => rules.Table.FirstOrDefault(rule => Fits(rule, attributes))?.Rung;

    private static bool Fits(ActivityRule rule, Attributes attributes) =>
        (rule.Role.Count == 0 || rule.Role.Contains(attributes.Role))
        && (rule.Agenda.Count == 0 || rule.Agenda.Contains(attributes.Agenda))
        && (rule.Resources.Count == 0 || rule.Resources.Contains(attributes.Resources))
        && (rule.Answered is not { } answered || answered == attributes.Answered)
        && (rule.Delivers is not { } delivers || delivers == attributes.Delivers)
        && (rule.Told is not { } told || told == attributes.Told);

    private static IEnumerable<Attributes> Possibilities(Activity activity) =>
        from role in OrAll(activity.Role)
        from agenda in OrAll(activity.Agenda)
        from resources in OrAll(activity.Resources)
        from answered in OrBoth(activity.Answered)
        from told in OrBoth(activity.Told)
        from delivers in OrBoth(activity.Delivers)
        select new Attributes(role, agenda, resources, answered, told, delivers);

    private static IReadOnlyList<T> OrAll<T>(IReadOnlyList<T> known)
        where T : struct, Enum => known.Count > 0 ? known : Enum.GetValues<T>();

    private static bool[] OrBoth(bool? known) => known is { } value ? [value] : [false, true];

    private static IEnumerable<string> UnknownOf(Activity activity)
    {
        (string Name, bool Unknown)[] attributes =
        [
            (nameof(activity.Agenda), activity.Agenda.Count == 0),
            (nameof(activity.Resources), activity.Resources.Count == 0),
            (nameof(activity.Role), activity.Role.Count == 0),
            (nameof(activity.Answered), activity.Answered is null),
            (nameof(activity.Told), activity.Told is null),
            (nameof(activity.Delivers), activity.Delivers is null),
        ];
        return attributes.Where(attribute => attribute.Unknown).Select(attribute => attribute.Name);
    }

    private sealed record Attributes(
        RoleInDecision Role, Holder Agenda, Holder Resources, bool Answered, bool Told, bool Delivers);
}
