using Sui.Inspection.Analysis;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>Rakes the people of one survey.</summary>
/// <param name="Weights">What came of it; null where nobody was weighted.</param>
/// <param name="People">Each weighted person.</param>
/// <param name="Reason">Why the survey is Poor by its weighting; null where it is not.</param>
/// <param name="NotWeighted">Why nobody was weighted; null where somebody was.</param>
internal sealed record SurveyRaking(
    SurveyWeights? Weights, IReadOnlyDictionary<string, WeightedPerson> People, PoorReason? Reason, NotComputed? NotWeighted)
{
    /// <summary>Rakes.</summary>
    /// <param name="source">The survey.</param>
    /// <param name="people">Its people.</param>
    /// <param name="characteristics">The characteristics of the profile.</param>
    /// <param name="rules">The numbers.</param>
    public static SurveyRaking Of(string source, PeopleGroups people, IReadOnlyList<ProfileCharacteristic> characteristics, WeightingRules rules)
    {
        var order = InOrder(characteristics, rules).Where(people.Fits).ToList();
        // In an order of the people that the order of the answers does not change: sums are rounded as they are made.
        var all = people.Groups.Select(person => (person.Key, Groups: (int[])[.. order.Select(at => person.Value[at])], People: people.PeopleOf(person.Key))).ToList();
        all.Sort((one, other) => one.Groups.AsSpan().SequenceCompareTo(other.Groups));
        if (order.Count == 0 || all.Count == 0)
        {
            return new SurveyRaking(null, new Dictionary<string, WeightedPerson>(0), null, NotComputed.NobodyAnswered);
        }

        var result = Raking.Rake(
            [.. order.Select((at, place) => new RakingCharacteristic(
                characteristics[at].Name, [.. characteristics[at].Groups.Select(group => group.Share)], [.. all.Select(person => person.Groups[place])]))],
            [.. all.Select(person => person.People)],
            new RakingRules
            {
                Tolerance = rules.Tolerance,
                MostCycles = rules.MostCycles,
                LeastWeight = rules.LeastWeight,
                LargestWeight = rules.LargestWeight,
                LargestMarginError = rules.LargestMarginError,
            });
        return result.Reason is { } reason
            ? new SurveyRaking(null, new Dictionary<string, WeightedPerson>(0), reason == NotComputed.NotSettled ? PoorReason.WeightsNotSettled : null, reason)
            : Weighted(source, all, result);
    }

    private static SurveyRaking Weighted(string source, List<(string Person, int[] Groups, int People)> all, RakingResult result)
    {
        int[] raked = [.. Enumerable.Range(0, result.Margins.Count).Where(place => result.Margins[place].NotRaked is null)];
        var deff = result.DesignEffect.Effect.Value ?? 1;
        List<IReadOnlyList<int>> groups = [.. all.Select(person => (int[])[.. raked.Select(place => person.Groups[place])])];
        var fewest = WeightedPerson.FewestOfGroups([.. groups.Zip(all, (one, person) => (one, person.People))]).Min();
        var people = new Dictionary<string, WeightedPerson>(all.Count, StringComparer.Ordinal);
        WeightedPerson? last = null;
        for (var at = 0; at < all.Count; at++)
        {
            if (last is null || last.Weight != result.Weights[at] || !last.Groups.SequenceEqual(groups[at]))
            {
                last = new WeightedPerson(source, result.Weights[at], groups[at]) { DesignEffect = deff, Fewest = fewest };
            }

            people[all[at].Person] = last;
        }

        return new SurveyRaking(
            new SurveyWeights([.. raked.Select(place => result.Margins[place].Name)], all.Total(person => person.People), deff, result.LargestMarginError),
            people, result.IsPoor ? PoorReason.MarginsFarOff : null, null);
    }

    // The rubric's order first (method, section 6), then the profile's.
    private static IEnumerable<int> InOrder(IReadOnlyList<ProfileCharacteristic> characteristics, WeightingRules rules) =>
        Enumerable.Range(0, characteristics.Count).OrderBy(at =>
        {
            var place = rules.Characteristics.ToList().FindIndex(name => string.Equals(name, characteristics[at].Name, StringComparison.OrdinalIgnoreCase));
            return place < 0 ? int.MaxValue : place;
        });
}
