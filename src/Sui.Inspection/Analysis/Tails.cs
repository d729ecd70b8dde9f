using MathNet.Numerics;

namespace Sui.Inspection.Analysis;

/// <summary>Tails of the distributions that samples follow.</summary>
internal static class Tails
{
    /// <summary>The probability of k or more of n, each with probability p.</summary>
    public static double BinomialAtLeast(int k, int n, double p) =>
        k <= 0 ? 1 : k > n ? 0 : p <= 0 ? 0 : p >= 1 ? 1 : SpecialFunctions.BetaRegularized(k, n - k + 1, p);

    /// <summary>The probability of k or fewer of n, each with probability p.</summary>
    public static double BinomialAtMost(int k, int n, double p) => BinomialAtLeast(n - k, n, 1 - p);

    /// <summary>The same of counts that exceed an int.</summary>
    public static double BinomialAtMost(long k, long n, double p) =>
        k >= n || p <= 0 ? 1 : k < 0 || p >= 1 ? 0 : Math.Clamp(SpecialFunctions.BetaRegularized(n - k, k + 1, 1 - p), 0, 1);

    /// <summary>The probability of k or more among n drawn, without going back, from a population of which some are marked.</summary>
    /// <param name="k">How many marked ones are asked for.</param>
    /// <param name="n">How many are drawn.</param>
    /// <param name="marked">How many of the population are marked.</param>
    /// <param name="population">How many there are, not below n.</param>
    public static double HypergeometricAtLeast(int k, int n, int marked, int population)
    {
        var all = SpecialFunctions.BinomialLn(population, n);
        var sum = 0.0;
        for (var drawn = Math.Max(k, Math.Max(0, n - (population - marked))); drawn <= Math.Min(n, marked); drawn++)
        {
            sum += Math.Exp(SpecialFunctions.BinomialLn(marked, drawn) + SpecialFunctions.BinomialLn(population - marked, n - drawn) - all);
        }

        return Math.Min(sum, 1);
    }
}
