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
    /// <param name="people">The people, of any surveys.</param>
    public static int? FewestOf(IReadOnlyCollection<WeightedPerson> people) => people.Count == 0 ? null : people
        .GroupBy(person => person.Source, StringComparer.Ordinal)
        .SelectMany(survey => FewestOfGroups([.. survey.Select(person => person.Groups)]).Append(survey.First().Fewest))
        .Min();

    /// <summary>The fewest people of a group by each characteristic.</summary>
    public static IEnumerable<int> FewestOfGroups(IReadOnlyList<IReadOnlyList<int>> people) => Enumerable.Range(0, people[0].Count).Select(at => people
        .Where(groups => groups[at] >= 0).GroupBy(groups => groups[at]).Select(group => group.Count()).DefaultIfEmpty(int.MaxValue).Min());
}
