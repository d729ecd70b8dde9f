using MathNet.Numerics;

namespace Sui.Inspection.Analysis;

/// <summary>The weight of evidence of counts against a bar (method, section 4).</summary>
public static class WeightOfEvidence
{
    /// <summary>
    /// The weight of k of n against a bar τ: W = 10·log10 of the posterior odds of [θ ≥ τ] over the prior odds, in decibans, where the
    /// prior is Beta(a, b) with a = m·τ, b = m·(1 − τ) and m imaginary answers, and the posterior Beta(a + k/deff, b + (n − k)/deff)
    /// (I. J. Good, Probability and the Weighing of Evidence, 1950).
    /// </summary>
    /// <param name="favourable">k, from 0 to <paramref name="valid"/>; need not be whole.</param>
    /// <param name="valid">n, above 0.</param>
    /// <param name="bar">τ, above 0 and below 1.</param>
    /// <param name="designEffect">deff, 1 or more.</param>
    /// <param name="priorAnswers">m, above 0.</param>
    /// <param name="clamp">The largest absolute weight, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ProportionWeight OfProportion(
        double favourable, double valid, double bar, double designEffect = 1, double priorAnswers = 10, double clamp = 100)
    {
        Arguments.Check(valid > 0 && double.IsFinite(valid), nameof(valid));
        Arguments.Check(favourable >= 0 && favourable <= valid, nameof(favourable));
        Arguments.Check(bar > 0 && bar < 1, nameof(bar));
        Arguments.Check(designEffect >= 1 && double.IsFinite(designEffect), nameof(designEffect));
        Arguments.Check(priorAnswers > 0 && double.IsFinite(priorAnswers), nameof(priorAnswers));
        Arguments.Check(clamp > 0, nameof(clamp));

        var a = priorAnswers * bar;
        var b = priorAnswers * (1 - bar);
        var (priorAbove, priorBelow) = Tails(a, b, bar);
        var (above, below) = Tails(a + (favourable / designEffect), b + ((valid - favourable) / designEffect), bar);
        var weight = 10 * (Math.Log10(above) - Math.Log10(below) - Math.Log10(priorAbove) + Math.Log10(priorBelow));
        return new ProportionWeight(Math.Clamp(weight, -clamp, clamp), above, below);
    }

    // Each tail directly: the small one would lose all its digits as a difference from 1.
    private static (double AtOrAbove, double Below) Tails(double a, double b, double bar) =>
        (SpecialFunctions.BetaRegularized(b, a, 1 - bar), SpecialFunctions.BetaRegularized(a, b, bar));
}
