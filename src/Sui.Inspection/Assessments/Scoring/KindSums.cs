using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>Sums of groups by kind of source; the provider's own word stays out of them.</summary>
internal static class KindSums
{
    /// <summary>The sum of each kind that has signals.</summary>
    /// <param name="groups">The groups, ordered by kind.</param>
    public static List<KindSum> Of(IReadOnlyList<SignalGroup> groups) => Sum(groups, (one, other) => one.SourceKind == other.SourceKind);

    /// <summary>The sum of each kind within each experience that has signals.</summary>
    /// <param name="groups">The groups, ordered by kind, then by experience.</param>
    public static List<KindSum> WithinExperiences(IReadOnlyList<SignalGroup> groups) =>
        Sum(groups, (one, other) => one.SourceKind == other.SourceKind && one.Experience == other.Experience);

    /// <summary>Whether an experience, or, where the rubric says so, a kind within one, speaks so much against a criterion that it contests it.</summary>
    /// <param name="experiences">The experiences' sums.</param>
    /// <param name="groups">The groups, ordered by kind, then by experience.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="compare">Compares sums.</param>
    public static bool Contest(IReadOnlyList<ExperienceSum> experiences, IReadOnlyList<SignalGroup> groups, StatusRules rules, Comparison compare) =>
        experiences.Any(one => compare.AtMost(one.Sum, rules.ContestedAt))
        || (rules.ContestedByKind && WithinExperiences(groups).Exists(one => compare.AtMost(one.Sum, rules.ContestedAt)));

    private static List<KindSum> Sum(IReadOnlyList<SignalGroup> groups, Func<SignalGroup, SignalGroup, bool> together)
    {
        var sums = new List<KindSum>();
        SignalGroup? before = null;
        foreach (var group in groups)
        {
            if (group.Origin == Origin.Provider)
            {
                continue;
            }

            if (before is not null && together(before, group))
            {
                sums[^1] = sums[^1] with { Sum = sums[^1].Sum + group.Capped };
            }
            else
            {
                sums.Add(new KindSum(group.SourceKind, group.Experience, group.Capped));
            }

            before = group;
        }

        return sums;
    }
}
