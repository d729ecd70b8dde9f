namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>Leaves out items whose id was used before in the pack, be it by one that was left out.</summary>
internal static class DuplicateIdRule
{
    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups)
    {
        var first = new Dictionary<string, Locator?>(groups.Sum(group => group.Ids.Count), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var leftOut = PackRules.References();
            foreach (var declared in group.Ids)
            {
                if (first.TryAdd(declared.Id, declared.Locator))
                {
                    continue;
                }

                if (declared.Owner is { } owner)
                {
                    leftOut.Add(owner);
                }

                group.Error(
                    EvidenceCodes.IdDuplicate, declared, Members.Id,
                    first[declared.Id] is { } before ? $"The id was used before, at {before}." : "The id was used before.",
                    "An id that no other row of the pack has.", "Give the row another id, or remove it if it is the same row.");
            }

            group.Remove(leftOut);
        }
    }
}
