namespace Sui.Inspection.Comparisons;

/// <summary>
/// Which regions are shown. Those of fewer than the least number of providers are put together, with the providers of no region; while these are still too few, the
/// smallest region that is left joins them, since subtracting the regions shown from all would give them away. All that is shown adds up to all.
/// </summary>
internal static class RegionPlan
{
    private const int Least = ProviderComparison.LeastProviders;

    /// <summary>Divides.</summary>
    /// <param name="members">What is counted.</param>
    /// <param name="region">The region of one; null for none.</param>
    /// <returns>The regions in ordinal order of their names, and the others last with no name; none where not one region can be shown.</returns>
    public static IReadOnlyList<(string? Name, IReadOnlyList<T> Members)> Of<T>(IReadOnlyList<T> members, Func<T, string?> region)
    {
        var named = members.Where(one => region(one) is not null).GroupBy(one => region(one)!, StringComparer.Ordinal)
            .OrderBy(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Members: (IReadOnlyList<T>)[.. group])).ToList();
        var others = members.Where(one => region(one) is null).ToList();
        while (named is [var smallest, ..] && (smallest.Members.Count < Least || others.Count is > 0 and < Least))
        {
            others.AddRange(smallest.Members);
            named.RemoveAt(0);
        }

        if (named.Count == 0)
        {
            return [];
        }

        var shown = named.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => ((string?)one.Name, one.Members));
        return others.Count == 0 ? [.. shown] : [.. shown, (null, others)];
    }
}
