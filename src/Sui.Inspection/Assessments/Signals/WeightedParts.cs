using System.Runtime.CompilerServices;
using Sui.Inspection.Analysis;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>
/// Of whom the weighted share of a signal is made: what disclosure control has to know, and neither a contract nor an assessment's JSON says. It is kept
/// beside the share for as long as that is in use. Thread-safe.
/// </summary>
internal static class WeightedParts
{
    private static readonly ConditionalWeakTable<SignalWeighting, IReadOnlyList<WeightedPart>> Known = [];

    /// <summary>Keeps those of a share.</summary>
    public static SignalWeighting Keep(SignalWeighting weighting, IReadOnlyList<Count> counts)
    {
        Known.Add(weighting, [.. Of(counts)]);
        return weighting;
    }

    /// <summary>Those of a share; null where it was not made of answers here.</summary>
    public static IReadOnlyList<WeightedPart>? Of(SignalWeighting weighting) => Known.TryGetValue(weighting, out var parts) ? parts : null;

    // As ProportionSums adds them up: the share is Σ k_e / Σ n_e, each survey's by its own weights.
    private static IEnumerable<WeightedPart> Of(IReadOnlyList<Count> counts)
    {
        var weighted = counts.Where(count => count.Weighted is not null).GroupBy(count => count.Weighted!)
            .Select(same => (Person: same.Key, People: same.Total(count => count.People))).ToList();
        var surveys = weighted.GroupBy(one => one.Person.Source, StringComparer.Ordinal).ToDictionary(
            survey => survey.Key, survey => survey.Aggregate(new WeightSums(), (sums, one) => sums.Plus(one.Person.Weight, 0, one.People)), StringComparer.Ordinal);
        var single = counts.Where(count => count.Weighted is null).GroupBy(count => count.DesignEffect)
            .Select(same => (Effect: same.Key, People: (int)Math.Min(same.Sum(count => count.AllValid), int.MaxValue))).ToList();
        var effective = surveys.Values.Sum(sums => sums.Effective) + single.Sum(one => one.People / one.Effect);
        return
        [
            .. weighted.Select(one => new WeightedPart(
                surveys[one.Person.Source].Sum / surveys[one.Person.Source].Squares * one.Person.Weight / effective, one.People,
                [.. one.Person.Groups.Index().Where(group => group.Item >= 0).Select(group => new WeightedGroup(one.Person.Source, group.Index, group.Item))])),
            .. single.Select(one => new WeightedPart(1 / one.Effect / effective, one.People, [])),
        ];
    }
}
