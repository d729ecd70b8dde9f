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
