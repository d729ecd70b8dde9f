using MathNet.Numerics;

namespace Sui.Inspection.Analysis;

/// <summary>
/// How far those heard differ from the caseload over all groups of a characteristic: descriptive, it decides nothing (method, section 6).
/// Equality is by value.
/// </summary>
public sealed record GoodnessOfFit
{
    // The rule of thumb of W. G. Cochran, Some methods for strengthening the common χ² tests, 1954.
    private const double LeastExpected = 5;

    private GoodnessOfFit(Measure statistic, Measure probability, int degreesOfFreedom, Measure effect) =>
        (Statistic, Probability, DegreesOfFreedom, CohensW) = (statistic, probability, degreesOfFreedom, effect);

    /// <summary>χ² = Σ (x − n·p)² / (n·p), times (N − 1)/(N − n) with a population N; only where every expected count is 5 or more
    /// (K. Pearson, 1900).</summary>
    public Measure Statistic { get; }

    /// <summary>The probability of a χ² as large or larger by chance, 0 to 1.</summary>
    public Measure Probability { get; }

    /// <summary>The number of groups with a share, less one; 0 or more.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>w = √(Σ (x/n − p)² / p), 0 or more, whatever the size of the population: 0.1 is small, 0.3 medium, 0.5 large
    /// (J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988).</summary>
    public Measure CohensW { get; }

    /// <summary>Computes it.</summary>
    /// <param name="heard">How many of each group were heard, 0 or more.</param>
    /// <param name="shares">Each group's share, 0 to 1, in the same order; they add up to 1 within 0.01 and are scaled to add up to it.</param>
    /// <param name="population">N, the size of the group described; null for none.</param>
    /// <exception cref="ArgumentException">The lists differ in length, a number is outside its range, or the shares do not add up.</exception>
    public static GoodnessOfFit Of(IReadOnlyList<int> heard, IReadOnlyList<double> shares, int? population = null)
    {
        Arguments.Groups(heard, shares);
        Arguments.Check(population is null or > 0, nameof(population));
        Arguments.Check(Arguments.AddUp(shares), nameof(shares));
        var sum = shares.Sum();
        var all = heard.Sum(count => (long)count);
        var groups = heard.Zip(shares, (count, share) => (Heard: count, Share: share / sum)).ToList();
        var degrees = groups.Count(group => group.Share > 0) - 1;
        if (WhyNoEffect(groups, all, degrees) is { } none)
        {
            return new GoodnessOfFit(Measure.Without(none), Measure.Without(none), degrees, Measure.Without(none));
        }

        var square = groups.Where(group => group.Share > 0)
            .Sum(group => Math.Pow(((double)group.Heard / all) - group.Share, 2) / group.Share);
        if (!double.IsFinite(square))
        {
            // A share so small that nothing can be divided by it.
            var without = Measure.Without(NotComputed.ExpectedTooSmall);
            return new GoodnessOfFit(without, without, degrees, without);
        }

        var effect = Measure.Of(Math.Sqrt(square));
        if (WhyNoStatistic(groups, all, population) is { } reason)
        {
            return new GoodnessOfFit(Measure.Without(reason), Measure.Without(reason), degrees, effect);
        }

        var statistic = square * all * (population is { } size ? (size - 1d) / (size - all) : 1);
        return new GoodnessOfFit(
            Measure.Of(statistic), Measure.Of(Math.Clamp(SpecialFunctions.GammaUpperRegularized(degrees / 2d, statistic / 2), 0, 1)), degrees, effect);
    }

    private static NotComputed? WhyNoEffect(List<(int Heard, double Share)> groups, long all, int degrees) =>
        all == 0 ? NotComputed.NobodyAnswered
        : groups.Exists(group => group is { Share: 0, Heard: > 0 }) ? NotComputed.GroupWithoutShare
        : degrees == 0 ? NotComputed.OneGroup
        : null;

    private static NotComputed? WhyNoStatistic(List<(int Heard, double Share)> groups, long all, int? population) =>
        all > population ? NotComputed.MoreThanThereAre
        : all == population ? NotComputed.EverybodyAnswered
        : groups.Exists(group => group.Share > 0 && group.Share * all < LeastExpected * (1 - 1e-12)) ? NotComputed.ExpectedTooSmall
        : null;
}
