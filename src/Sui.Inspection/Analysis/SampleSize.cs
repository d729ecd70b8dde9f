namespace Sui.Inspection.Analysis;

/// <summary>
/// How many answers settle a share on the right side (method, section 6, 'Planning'): at or above the bar where the true share is, below it
/// otherwise. The weight is not clamped, the design effect 1, and no correction is made for a finite population.
/// </summary>
/// <param name="rules">When a share counts as settled.</param>
/// <param name="bar">The bar, above 0 and below 1.</param>
/// <param name="trueShare">The true share, 0 to 1.</param>
internal sealed class SampleSize(SettlingRules rules, double bar, double trueShare)
{
    // The side that is right.
    private readonly bool _favourable = trueShare >= bar;

    /// <summary>The smallest number that settles it with a probability; null where there is none.</summary>
    /// <param name="probability">The probability.</param>
    /// <param name="most">The largest number to try.</param>
    public int? Smallest(double probability, int most)
    {
        // With one answer more the bound moves by at most one, so that it is followed and not looked for anew.
        var bound = 0;
        for (var size = rules.Least; size <= most; size++)
        {
            bound = BoundOf(size, bound);
            if (PowerOf(size, bound) >= probability)
            {
                return size;
            }
        }

        return null;
    }

    /// <summary>How probable a number of answers settles it, where each is favourable with the true share.</summary>
    public double Power(int size) => PowerOf(size, BoundOf(size, 0));

    /// <summary>The same where they are drawn from a population, without going back, the true share of which, rounded, is favourable.</summary>
    public double PowerIn(int population, int size)
    {
        var marked = (int)Math.Round(trueShare * population, MidpointRounding.AwayFromZero);
        var bound = BoundOf(size, 0);
        return _favourable
            ? Tails.HypergeometricAtLeast(bound, size, marked, population)
            : Tails.HypergeometricAtLeast(size - bound, size, population - marked, population);
    }

    private double PowerOf(int size, int bound) => _favourable
        ? Tails.BinomialAtLeast(bound, size, trueShare)
        : Tails.BinomialAtMost(bound, size, trueShare);

    // The fewest favourable answers that settle it for, above the size where none do; or the most that settle it against, below 0.
    private int BoundOf(int size, int from)
    {
        var bound = Math.Max(from, 0);
        while (bound <= size && !IsPast(bound, size))
        {
            bound++;
        }

        return _favourable ? bound : bound - 1;
    }

    private bool IsPast(int favourable, int size)
    {
        var weight = Math.Round(
            WeightOfEvidence.OfProportion(favourable, size, bar, 1, rules.PriorAnswers, double.MaxValue).Weight, rules.Decimals);
        return _favourable ? weight >= rules.FavourableAt : weight > rules.AgainstAt;
    }
}
