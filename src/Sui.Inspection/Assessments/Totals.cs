namespace Sui.Inspection.Assessments;

/// <summary>Sums of counts that stop at the largest number instead of failing: evidence may claim any number of people.</summary>
internal static class Totals
{
    /// <summary>The sum, at most <see cref="int.MaxValue"/>.</summary>
    public static int Total<T>(this IEnumerable<T> items, Func<T, int> count) =>
        (int)Math.Min(items.Sum(item => (long)count(item)), int.MaxValue);
}
