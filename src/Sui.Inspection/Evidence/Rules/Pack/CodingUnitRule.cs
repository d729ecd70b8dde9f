namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Leaves out findings that differ from the first of their coding unit in more than direction, strength and statement, and
/// those by a coder who coded the unit before.
/// </summary>
internal static class CodingUnitRule
{
    private static readonly (Member Member, Func<Finding, object?> Value)[] Agreeing =
    [
        (Members.Source, finding => finding.SourceId),
        (Members.Event, finding => finding.Dates.Event),
        (Members.Recorded, finding => finding.Dates.Recorded),
        (Members.Received, finding => finding.Dates.Received),
        (Members.Experience, finding => finding.Experience),
        (Members.Origin, finding => finding.Origin),
        (Members.Criterion, finding => finding.CriterionId),
        (Members.Shared, finding => finding.Shared != false),
        (Members.FindingEvent, finding => finding.Event),
        (Members.Participants, finding => finding.Participants),
    ];

    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups)
    {
        var units = new Dictionary<string, Finding>(StringComparer.Ordinal);
        var coders = new HashSet<(string Unit, string? Coder)>();
        foreach (var group in groups)
        {
            var leftOut = PackRules.References();
            foreach (var finding in group.Items.OfType<Finding>())
            {
                if (finding.CodingUnit is { } unit && !Fits(group, finding, unit, units, coders))
                {
                    leftOut.Add(finding);
                }
            }

            group.Remove(leftOut);
        }
    }

    private static bool Fits(
        ItemGroup group, Finding finding, string unit, Dictionary<string, Finding> units, HashSet<(string Unit, string? Coder)> coders)
    {
        var fits = true;
        if (units.TryAdd(unit, finding))
        {
            coders.Add((unit, finding.Coder));
            return true;
        }

        var first = units[unit];
        foreach (var (member, value) in Agreeing)
        {
            if (!Equals(value(finding), value(first)))
            {
                fits = false;
                group.Error(
                    EvidenceCodes.CodingUnitDisagrees, finding, member,
                    $"The row differs here from the first of its coding unit, at {first.Locator}.",
                    "The same in every row of a coding unit, but for direction, strength and statement.",
                    "Correct one of the two rows, or give this one another coding unit.");
            }
        }

        if (!coders.Add((unit, finding.Coder)))
        {
            fits = false;
            group.Error(
                EvidenceCodes.CoderTwice, finding, Members.Coder, "The coder coded this coding unit before.",
                "A different coder in every row of a coding unit.", "Correct the coder, or remove one of the two rows.");
        }

        return fits;
    }
}
