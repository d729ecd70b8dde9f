using MathNet.Numerics;

namespace Sui.Inspection.Analysis;

/// <summary>Draws as many as there are, with replacement, and counts them by kind: each kind by a binomial draw from what is left.</summary>
internal sealed class MultinomialDraw
{
    private readonly double[] _counts;
    private readonly long _all;
    private readonly Random _random;

    /// <summary>Makes one.</summary>
    /// <param name="counts">How many there are of each kind, whole numbers.</param>
    /// <param name="seed">What chance starts from.</param>
    public MultinomialDraw(double[] counts, int seed)
    {
        _counts = counts;
        _all = (long)counts.Sum();
        _random = new Random(seed);
    }

    /// <summary>The counts of one draw.</summary>
    public long[] Next()
    {
        var drawn = new long[_counts.Length];
        var (left, rest) = (_all, (double)_all);
        for (var kind = 0; kind < drawn.Length && left > 0; kind++)
        {
            drawn[kind] = _counts[kind] >= rest ? left : Binomial(left, _counts[kind] / rest);
            left -= drawn[kind];
            rest -= _counts[kind];
        }

        return drawn;
    }

    // From the most probable number outwards: as many steps as the number commonly deviates.
    private long Binomial(long n, double p)
    {
        if (p is <= 0 or >= 1)
        {
            return p <= 0 ? 0 : n;
        }

        var mode = Math.Min(n, (long)((n + 1) * p));
        var odds = p / (1 - p);
        var at = Math.Exp(
            SpecialFunctions.GammaLn(n + 1) - SpecialFunctions.GammaLn(mode + 1) - SpecialFunctions.GammaLn(n - mode + 1)
            + (mode * Math.Log(p)) + ((n - mode) * Math.Log(1 - p)));
        var left = _random.NextDouble() - at;
        var (low, high, ofLow, ofHigh) = (mode, mode, at, at);
        while (left > 0 && (ofLow > 0 || ofHigh > 0))
        {
            ofHigh *= high < n ? (n - high) / (high + 1d) * odds : 0;
            if (ofHigh > 0 && (left -= ofHigh) <= 0)
            {
                return high + 1;
            }

            high++;
            ofLow *= low > 0 ? low / (n - low + 1d) / odds : 0;
            if (ofLow > 0 && (left -= ofLow) <= 0)
            {
                return low - 1;
            }

            low--;
        }

        return mode;
    }
}
