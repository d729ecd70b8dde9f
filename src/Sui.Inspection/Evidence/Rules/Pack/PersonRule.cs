namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>Warns of a person who answered twice in one source, or who seems to be two by the spelling of the pseudonym: n counts people.</summary>
internal static class PersonRule
{
    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups)
    {
        var first = new Dictionary<(string Source, string Person), Locator>();
        var spelt = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
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

                LookAtSpelling(group, response, spelt);
            }
        }
    }

    private static void LookAtSpelling(ItemGroup group, Response response, Dictionary<string, Dictionary<string, string>> spelt)
    {
        if (response.Person is not { } person)
        {
            return;
        }

        if (!spelt.TryGetValue(response.SourceId, out var people))
        {
            spelt.Add(response.SourceId, people = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        }

        if (!people.TryAdd(person, person) && !string.Equals(people[person], person, StringComparison.Ordinal))
        {
            group.Warning(
                EvidenceCodes.PersonCase, response, Members.Person,
                "The pseudonym differs from another of the source in capital letters alone; the two count as two people.",
                "One spelling for each person.", "Write the pseudonym as in the other rows, or give one of the two people another.");
        }
    }
}
