namespace Sui.Inspection.Assessments.Signals;

/// <summary>The ids that a signal carries.</summary>
internal static class Ids
{
    /// <summary>Each id once, in an order that does not depend on the order of evidence.</summary>
    public static IReadOnlyList<string> InOrdinalOrder(this IEnumerable<string> ids)
    {
        // Counts of people with one answer each are in order already.
        List<string> all = [.. ids];
        for (var at = 1; at < all.Count; at++)
        {
            if (string.CompareOrdinal(all[at - 1], all[at]) >= 0)
            {
                return [.. all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            }
        }

        return all;
    }
}
