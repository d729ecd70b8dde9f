namespace Sui.Inspection.Analysis;

/// <summary>
/// Adds up counts. Packs that are read are checked to add up to what fits; of one made in code that does not, the total is the largest
/// number rather than a wrong one.
/// </summary>
internal static class Totals
{
    /// <summary>The sum of counts, at most <see cref="int.MaxValue"/>.</summary>
    /// <param name="counts">The counts, each 0 or more.</param>
    public static int Of(IEnumerable<int> counts) => (int)Math.Min(counts.Sum(count => (long)count), int.MaxValue);
}
