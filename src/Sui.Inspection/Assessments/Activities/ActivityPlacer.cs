using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Activities;

/// <summary>Places activities by the decision table, trying every value that the facts leave open (method, section 7).</summary>
internal sealed class ActivityPlacer(ActivityRules rules)
{
    public ActivityPlacement Place(Activity activity)
    {
        Rung? lowest = null;
        Rung? highest = null;
        var noSay = false;
        foreach (var attributes in Possibilities(activity))
        {
            if (Decide(attributes) is { } rung)
            {
                lowest = lowest is null || rung < lowest ? rung : lowest;
                highest = highest is null || rung > highest ? rung : highest;
            }
            else
            {
                noSay = true;
            }
        }

        var ceiling = rules.Kinds.FirstOrDefault(kind => kind.Kind == activity.Kind)?.Ceiling;
        return new ActivityPlacement
        {
            Id = activity.Id,
            Name = activity.Name,
            Kind = activity.Kind,
            Lowest = lowest is { } least ? Under(ceiling, least) : null,
            Highest = highest is { } most ? Under(ceiling, most) : null,
            NoSayPossible = noSay,
            CeilingApplied = highest > ceiling ? ceiling : null,
            Aim = activity.Aim,
            ExpectedRung = ExpectedOf(activity.Aim),
            People = activity.People,
            Unknown = [.. UnknownOf(activity)],
        };
    }

    /// <summary>The names of the attributes that leave a placement open: another of their values that the facts leave open, all else the same, gives
    /// another rung under the ceiling of the kind.</summary>
    public IReadOnlyList<string> Deciding(Activity activity)
    {
        var ceiling = rules.Kinds.FirstOrDefault(kind => kind.Kind == activity.Kind)?.Ceiling;
        var placed = Possibilities(activity).Select(one => (Attributes: one, Rung: Decide(one) is { } rung ? Under(ceiling, rung) : (Rung?)null)).ToList();
        return
        [
            .. Decides(nameof(activity.Agenda), one => one with { Agenda = default }),
            .. Decides(nameof(activity.Resources), one => one with { Resources = default }),
            .. Decides(nameof(activity.Role), one => one with { Role = default }),
            .. Decides(nameof(activity.Answered), one => one with { Answered = default }),
            .. Decides(nameof(activity.Told), one => one with { Told = default }),
            .. Decides(nameof(activity.Delivers), one => one with { Delivers = default }),
        ];

        IEnumerable<string> Decides(string name, Func<Attributes, Attributes> without) =>
            placed.GroupBy(one => without(one.Attributes)).Any(same => same.Select(one => one.Rung).Distinct().Count() > 1) ? [name] : [];
    }

    /// <summary>Each aim that activities have, with its best activity.</summary>
    public IReadOnlyList<AimComparison> CompareAims(IReadOnlyList<ActivityPlacement> placements)
    {
        var comparisons = new List<AimComparison>();
        for (var aim = ActivityAim.MonitoringAndEvaluation; aim <= ActivityAim.Other; aim++)
        {
            var any = false;
            ActivityPlacement? best = null;
            foreach (var placement in placements)
            {
                if (placement.Aim == aim)
                {
                    any = true;
                    best = placement.Lowest is not null && (best is null || IsBetter(placement, best)) ? placement : best;
                }
            }

            if (any)
            {
                var expected = ExpectedOf(aim);
                comparisons.Add(new AimComparison(aim, expected, best?.Id, FitOf(best, expected)));
            }
        }

        return comparisons;
    }

    private static bool IsBetter(ActivityPlacement one, ActivityPlacement other) =>
        one.Lowest != other.Lowest ? one.Lowest > other.Lowest
        : one.Highest != other.Highest ? one.Highest > other.Highest
        : string.CompareOrdinal(one.Id, other.Id) < 0;

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

    private static IEnumerable<Attributes> Possibilities(Activity activity)
    {
        foreach (var role in OrAll(activity.Role))
        {
            foreach (var agenda in OrAll(activity.Agenda))
            {
                foreach (var resources in OrAll(activity.Resources))
                {
                    for (var bits = 0; bits < 8; bits++)
                    {
                        var (answered, told, delivers) = ((bits & 4) != 0, (bits & 2) != 0, (bits & 1) != 0);
                        if (IsOpen(activity.Answered, answered) && IsOpen(activity.Told, told) && IsOpen(activity.Delivers, delivers))
                        {
                            yield return new Attributes(role, agenda, resources, answered, told, delivers);
                        }
                    }
                }
            }
        }
    }

    private static T[] OrAll<T>(IReadOnlyList<T> known)
        where T : struct, Enum
    {
        if (known.Count == 0)
        {
            return EnumValues.Of<T>();
        }

        var values = new T[known.Count];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = known[at];
        }

        return values;
    }

    private static bool IsOpen(bool? known, bool value) => known is null || known == value;

    private static IEnumerable<string> UnknownOf(Activity activity)
    {
        if (activity.Agenda.Count == 0)
        {
            yield return nameof(activity.Agenda);
        }

        if (activity.Resources.Count == 0)
        {
            yield return nameof(activity.Resources);
        }

        if (activity.Role.Count == 0)
        {
            yield return nameof(activity.Role);
        }

        if (activity.Answered is null)
        {
            yield return nameof(activity.Answered);
        }

        if (activity.Told is null)
        {
            yield return nameof(activity.Told);
        }

        if (activity.Delivers is null)
        {
            yield return nameof(activity.Delivers);
        }
    }

    private sealed record Attributes(
        RoleInDecision Role, Holder Agenda, Holder Resources, bool Answered, bool Told, bool Delivers);
}
