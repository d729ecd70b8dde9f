namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>Warns of a person who answered twice in one source: n counts people.</summary>
internal static class PersonRule
{
    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups)
    {
        var first = new Dictionary<(string Source, string Person), Locator>();
        foreach (var group in groups)
        {
            foreach (var response in group.Items.OfType<Response>())
            {
                if (response is { Person: { } person, Outcome: ResponseOutcome.Completed or ResponseOutcome.Partial }
                    && !first.TryAdd((response.SourceId, person), response.Locator))
                {
                    group.Warning(
                        EvidenceCodes.PersonTwice, response, Members.Person,
                        $"The person answered before in the same source, at {first[(response.SourceId, person)]}.",
                        "One row with answers for each person and source.", "Remove one of the two rows, or correct the pseudonym.");
                }
            }
        }
    }
}
