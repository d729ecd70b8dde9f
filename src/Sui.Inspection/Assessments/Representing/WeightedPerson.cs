using Sui.Inspection.Analysis;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>What people of the same groups count in a survey that is weighted.</summary>
/// <param name="Source">The survey.</param>
/// <param name="Weight">The weight of each of them, above 0.</param>
/// <param name="Groups">Their groups of the characteristics that were raked; negative where not known.</param>
internal sealed record WeightedPerson(string Source, double Weight, IReadOnlyList<int> Groups)
{
    /// <summary>deff over all people of the survey.</summary>
    public required double DesignEffect { get; init; }

    /// <summary>The fewest people of a group among them all.</summary>
    public required int Fewest { get; init; }

    /// <summary>The fewest people of one group on whom the weights of some people rest; null where none is weighted.</summary>
    /// <param name="people">The people, of any surveys, and how many there are of each.</param>
    public static int? FewestOf(IReadOnlyCollection<(WeightedPerson Person, int People)> people) => people.Count == 0 ? null : people
        .GroupBy(one => one.Person.Source, StringComparer.Ordinal)
        .SelectMany(survey => FewestOfGroups([.. survey.Select(one => (one.Person.Groups, one.People))]).Append(survey.First().Person.Fewest))
        .Min();

    /// <summary>The fewest people of a group by each characteristic.</summary>
    public static IEnumerable<int> FewestOfGroups(IReadOnlyList<(IReadOnlyList<int> Groups, int People)> people) => Enumerable.Range(0, people[0].Groups.Count).Select(at => people
        .Where(one => one.Groups[at] >= 0).GroupBy(one => one.Groups[at]).Select(group => group.Total(one => one.People)).DefaultIfEmpty(int.MaxValue).Min());
}
