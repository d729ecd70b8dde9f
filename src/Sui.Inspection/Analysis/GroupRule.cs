namespace Sui.Inspection.Analysis;

/// <summary>
/// The group rule of representativeness (method, section 6): a group goes unheard where it has under half its share of the caseload
/// among those heard, and Binomial(n, p) gives so few, or fewer, with a probability under 0.01. Unweighted.
/// </summary>
public static class GroupRule
{
    private const double PartOfShare = 0.5;
    private const double Rarely = 0.01;

    /// <summary>Applies the rule to the groups of one characteristic.</summary>
    /// <param name="heard">How many of each group were heard, 0 or more.</param>
    /// <param name="shares">Each group's share of the caseload, 0 to 1, in the same order.</param>
    /// <param name="part">The part of its share below which a group is looked at, above 0 and at most 1.</param>
    /// <param name="rarely">The probability below which chance does not explain it, above 0 and below 1.</param>
    /// <returns>The outcome of each group, in order.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, or a number is outside its range.</exception>
    public static IReadOnlyList<GroupOutcome> Check(
        IReadOnlyList<int> heard, IReadOnlyList<double> shares, double part = PartOfShare, double rarely = Rarely)
    {
        Arguments.Groups(heard, shares);
        Arguments.Check(part is > 0 and <= 1, nameof(part));
        Arguments.Check(rarely is > 0 and < 1, nameof(rarely));
        var all = heard.Sum(count => (long)count);
        return
        [
            .. heard.Zip(shares, (count, share) => new GroupOutcome
            {
                Heard = count,
                Share = share,
                Of = all,
                Expected = all * share,
                Probability = Tails.BinomialAtMost(count, all, share),
                Unheard = IsFlagged(count, all, share, part, rarely),
                FlaggedUpTo = Most(all, share, part, rarely),
            }),
        ];
    }

    /// <summary>Whether a group goes unheard, by the numbers of the method.</summary>
    internal static bool IsUnheard(long heard, long all, double share) => IsFlagged(heard, all, share, PartOfShare, Rarely);

    private static bool IsFlagged(long heard, long all, double share, double part, double rarely) =>
        heard < part * share * all && Tails.BinomialAtMost(heard, all, share) < rarely;

    // Whoever is flagged would be with fewer.
    private static int? Most(long all, double share, double part, double rarely)
    {
        var (flagged, not) = (-1L, Math.Min(all, int.MaxValue) + 1);
        while (not - flagged > 1)
        {
            var middle = (flagged + not) / 2;
            (flagged, not) = IsFlagged(middle, all, share, part, rarely) ? (middle, not) : (flagged, middle);
        }

        return flagged < 0 ? null : (int)flagged;
    }
}
