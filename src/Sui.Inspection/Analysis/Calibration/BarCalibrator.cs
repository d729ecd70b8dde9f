namespace Sui.Inspection.Analysis.Calibration;

/// <summary>
/// Looks for the bar τ by which shares would be met, not met or unclear as people judged them, among 0.05, 0.06 … 0.95. A share alone is looked at: what other evidence
/// would add, and whether a second kind of source corroborates, is left out.
/// </summary>
public static class BarCalibrator
{
    private const int First = 5;
    private const int Last = 95;
    private const double Hundredth = 100;
    private const double MostValid = 1e9;
    private const double Tail = 0.025;

    private static readonly double[] Bars = [.. Enumerable.Range(First, Last - First + 1).Select(bar => bar / Hundredth)];

    private static readonly string[] Names = [nameof(KnownStatus.Met), nameof(KnownStatus.NotMet), nameof(KnownStatus.Unclear)];

    /// <summary>The status of a share against a bar.</summary>
    /// <param name="share">The share.</param>
    /// <param name="bar">The bar, above 0 and below 1.</param>
    /// <param name="rules">The numbers; null for those of the method.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static KnownStatus StatusOf(KnownShare share, double bar, CalibrationRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(share);
        rules ??= new CalibrationRules();
        Arguments.Check(share.Valid is > 0 and <= MostValid, nameof(share));
        var weight = WeightOfEvidence.OfProportion(share.Favourable, share.Valid, bar, share.DesignEffect, rules.PriorAnswers, rules.Clamp).Weight;
        var compared = double.IsNaN(weight) ? (share.Favourable >= bar * share.Valid ? rules.Clamp : -rules.Clamp) : Math.Round(weight, rules.Decimals);
        return compared >= rules.MetAt ? KnownStatus.Met : compared <= rules.NotMetAt ? KnownStatus.NotMet : KnownStatus.Unclear;
    }

    /// <summary>Calibrates the bar of one criterion.</summary>
    /// <param name="shares">What is known and was judged of each case.</param>
    /// <param name="bar">The bar of today, above 0 and below 1.</param>
    /// <param name="rules">The numbers; null for those of the method.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static BarCalibration Calibrate(IReadOnlyList<KnownShare> shares, double bar, CalibrationRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(shares);
        rules ??= new CalibrationRules();
        Arguments.Check(bar is > 0 and < 1, nameof(bar));
        Arguments.Check(rules.Resamples is >= 100 and <= 100_000 && rules.NotMetAt < rules.MetAt && rules.Decimals is >= 0 and <= 15, nameof(rules));
        var before = ConfusionAt(shares, bar, rules);
        if (shares.Count == 0)
        {
            return new BarCalibration { Bar = bar, Before = before, IsFew = true };
        }

        var patterns = AgreementPatterns.Of(shares.Select(share => Bars.Select(one => StatusOf(share, one, rules) == share.Judged).ToArray()));
        var (best, most) = patterns.Best(patterns.Counts);
        var proposed = before.Agreeing >= most ? bar : Bars[best[(best.Count - 1) / 2]];
        return new BarCalibration
        {
            Bar = bar,
            Before = before,
            Proposed = proposed,
            After = proposed == bar ? before : ConfusionAt(shares, proposed, rules),
            EquallyGood = new BarRange(Bars[best[0]], Bars[best[^1]]),
            Stretches = StretchesOf(best),
            Interval = shares.Count < 2 ? null : Interval(patterns, rules),
            IsFew = shares.Count < rules.FewCases,
        };
    }

    private static List<BarRange> StretchesOf(List<int> places)
    {
        var stretches = new List<BarRange>();
        for (var at = 0; at < places.Count; at++)
        {
            var from = at;
            while (at + 1 < places.Count && places[at + 1] == places[at] + 1)
            {
                at++;
            }

            stretches.Add(new BarRange(Bars[places[from]], Bars[places[at]]));
        }

        return stretches;
    }

    private static Confusion ConfusionAt(IReadOnlyList<KnownShare> shares, double bar, CalibrationRules rules) =>
        Confusion.Of(Names, shares.Select(share => ((int)StatusOf(share, bar, rules), (int)share.Judged)));

    private static BarRange Interval(AgreementPatterns patterns, CalibrationRules rules)
    {
        var generator = new SeededGenerator(rules.Seed, 0);
        var (lows, highs) = (new double[rules.Resamples], new double[rules.Resamples]);
        for (var resample = 0; resample < rules.Resamples; resample++)
        {
            var (best, _) = patterns.Best(patterns.Drawn(ref generator));
            (lows[resample], highs[resample]) = (Bars[best[0]], Bars[best[^1]]);
        }

        Array.Sort(lows);
        Array.Sort(highs);
        var below = (int)Math.Ceiling(Tail * rules.Resamples) - 1;
        return new BarRange(lows[below], highs[rules.Resamples - 1 - below]);
    }
}
