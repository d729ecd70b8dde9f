namespace Sui.Inspection.Analysis;

/// <summary>
/// Sums of counts that stop at the largest number instead of failing. Packs are held to counts that add up to what fits; a host's own
/// sources of signals may claim any number of people.
/// </summary>
internal static class Totals
{
    /// <summary>The sum of counts, at most <see cref="int.MaxValue"/>.</summary>
    /// <param name="counts">The counts, each 0 or more.</param>
    public static int Of(IEnumerable<int> counts) => (int)Math.Min(counts.Sum(count => (long)count), int.MaxValue);

    /// <summary>The sum of what items count, at most <see cref="int.MaxValue"/>.</summary>
    public static int Total<T>(this IEnumerable<T> items, Func<T, int> count) =>
        (int)Math.Min(items.Sum(item => (long)count(item)), int.MaxValue);
}
