using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Sui.Inspection.Analysis;

/// <summary>
/// The interval of a share, with its confidence level, between 0 and 1 at both ends (method, section 6). Equality is by value.
/// </summary>
/// <param name="Low">The lower end, from 0 to the share.</param>
/// <param name="High">The upper end, from the share to 1.</param>
public sealed record ProportionInterval(double Low, double High)
{
    // Beyond these the Beta function loses its digits, and the two intervals differ by less than a millionth.
    private const double LargestOfBeta = 1e10;
    private const double FewestOfNormal = 1e6;

    /// <summary>
    /// Wilson's score interval without continuity correction (E. B. Wilson, Probable inference, the law of succession, and statistical
    /// inference, 1927).
    /// </summary>
    /// <param name="favourable">k, from 0 to <paramref name="valid"/>; need not be whole.</param>
    /// <param name="valid">n, above 0.</param>
    /// <param name="population">N, the size of the group described, not below n, and above 1 where it is not n itself: k and n are first
    /// multiplied by (N − 1)/(N − n), and n = N gives the share itself at both ends. Null for none.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ProportionInterval Wilson(double favourable, double valid, double? population = null, double level = 0.95)
    {
        var (k, n, known) = Corrected(favourable, valid, population, level);
        if (known)
        {
            return new ProportionInterval(k / n, k / n);
        }

        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        var share = k / n;
        var middle = share + (z * z / (2 * n));
        var half = z * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
        var whole = 1 + (z * z / n);
        if (!double.IsFinite(whole) || !double.IsFinite(half))
        {
            // Next to no answer, or next to certain: nothing is ruled out.
            return new ProportionInterval(0, 1);
        }

        return Within(share, (middle - half) / whole, (middle + half) / whole);
    }

    /// <summary>
    /// The interval of Clopper and Pearson by quantiles of the Beta distribution (C. J. Clopper and E. S. Pearson, The use of
    /// confidence or fiducial limits illustrated in the case of the binomial, 1934).
    /// </summary>
    /// <param name="favourable">k, from 0 to <paramref name="valid"/>; need not be whole.</param>
    /// <param name="valid">n, above 0.</param>
    /// <param name="population">As in <see cref="Wilson"/>.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ProportionInterval ClopperPearson(
        double favourable, double valid, double? population = null, double level = 0.95)
    {
        var (k, n, known) = Corrected(favourable, valid, population, level);
        if (known)
        {
            return new ProportionInterval(k / n, k / n);
        }

        if (n > LargestOfBeta && Math.Min(k, n - k) > FewestOfNormal)
        {
            return Wilson(k, n, null, level);
        }

        var tail = (1 - level) / 2;
        var low = k <= 0 ? 0 : Quantile(k, n - k + 1, tail);

        // From the other side, so that an upper end near 1 keeps its digits.
        var high = k >= n ? 1 : 1 - Quantile(n - k, k + 1, tail);
        return Within(k / n, low, high);
    }

    private static double Quantile(double a, double b, double probability)
    {
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 200 && high - low > double.Epsilon; step++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                break;
            }

            (low, high) = SpecialFunctions.BetaRegularized(a, b, middle) < probability ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    private static (double Favourable, double Valid, bool Known) Corrected(
        double favourable, double valid, double? population, double level)
    {
        Arguments.Check(valid > 0 && double.IsFinite(valid), nameof(valid));
        Arguments.Check(favourable >= 0 && favourable <= valid, nameof(favourable));
        Arguments.Check(
            population is null || population == valid || (population > 1 && population > valid && double.IsFinite(population.Value)),
            nameof(population));
        Arguments.Check(level is > 0 and < 1, nameof(level));
        if (population is not { } all)
        {
            return (favourable, valid, false);
        }

        var factor = all > valid ? (all - 1) / (all - valid) : double.PositiveInfinity;
        return double.IsFinite(valid * factor) ? (favourable * factor, valid * factor, false) : (favourable, valid, true);
    }

    private static ProportionInterval Within(double share, double low, double high) =>
        new(Math.Clamp(low, 0, share), Math.Clamp(high, share, 1));
}
