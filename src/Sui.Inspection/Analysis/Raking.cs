namespace Sui.Inspection.Analysis;

/// <summary>
/// Weights that bring the shares of those who answered to those of the caseload, characteristic by characteristic (W. E. Deming and F. F. Stephan, On
/// a least squares adjustment of a sampled frequency table when the expected marginal totals are known, 1940; method, section 6).
/// </summary>
public static class Raking
{
    /// <summary>
    /// Rakes: every weight starts at 1; characteristics are cycled in order until every weighted share is within the tolerance of its target after a
    /// full cycle. One with an empty group is not raked; a person whose group is not known is multiplied by 1 and left out of that margin. Weights
    /// are scaled to mean 1 and clamped once.
    /// </summary>
    /// <param name="characteristics">The characteristics in the order in which they are cycled, at least one, each with as many people.</param>
    /// <param name="rules">The numbers; null for the method's.</param>
    /// <exception cref="ArgumentException">There is no characteristic, their people differ in number, a group is not among the targets, the targets of
    /// one do not add up to 1 within 0.01, or a number is outside its range.</exception>
    public static RakingResult Rake(IReadOnlyList<RakingCharacteristic> characteristics, RakingRules? rules = null) => Rake(characteristics, null, rules ?? new RakingRules());

    /// <summary>Rakes people of whom each that is given stands for some, with the same outcome to the last digit as if each were given by itself, one after the other.</summary>
    /// <param name="characteristics">The characteristics.</param>
    /// <param name="counts">How many each stands for, 1 or more; null for one each.</param>
    /// <param name="rules">The numbers.</param>
    internal static RakingResult Rake(IReadOnlyList<RakingCharacteristic> characteristics, IReadOnlyList<int>? counts, RakingRules rules)
    {
        Check(characteristics, rules);
        var cells = new RakingCells(characteristics, counts);
        List<RakedMargin> margins = [.. characteristics.Select((characteristic, at) => new RakedMargin(characteristic, cells, at))];
        var raked = margins.Where(margin => margin.NotRaked is null).ToList();
        var weights = new double[cells.Count];
        Array.Fill(weights, 1);
        var reason = cells.People == 0 ? NotComputed.NobodyAnswered : raked.Count == 0 ? margins[0].NotRaked : null;
        var (cycles, error, settled) = (0, 0d, reason is not null);
        while (!settled && cycles < rules.MostCycles)
        {
            cycles++;
            var sound = raked.TrueForAll(margin => margin.Rake(weights));
            error = raked.Max(margin => margin.Error(weights));
            settled = sound && error <= rules.Tolerance;
            if (!sound)
            {
                break;
            }
        }

        var before = settled && reason is null ? Scaled(weights, cells) : Ones(cells);
        var clamped = Array.ConvertAll(before, weight => Math.Clamp(weight, rules.LeastWeight, rules.LargestWeight));
        var left = raked.Select(margin => margin.Error(clamped)).DefaultIfEmpty(0).Max();
        var people = cells.Spread(clamped);
        return new RakingResult
        {
            Weights = people,
            BeforeClamping = cells.Spread(before),
            Reason = reason ?? (settled ? null : NotComputed.NotSettled),
            Cycles = cycles,
            LastCycleError = error,
            Margins = [.. margins.Select(margin => margin.ToMargin(clamped))],
            LargestMarginError = cells.People == 0 ? 0 : left,
            DesignEffect = DesignEffect.Of(people, counts),
            IsPoor = !settled || cells.People == 0 || left > rules.LargestMarginError,
        };
    }

    private static double[] Ones(RakingCells cells) => [.. Enumerable.Repeat(1d, cells.Count)];

    private static double[] Scaled(double[] weights, RakingCells cells)
    {
        var mean = weights.Select((weight, cell) => weight * cells.Counts[cell]).Sum() / cells.People;
        return Array.ConvertAll(weights, weight => weight / mean);
    }

    private static void Check(IReadOnlyList<RakingCharacteristic> characteristics, RakingRules rules)
    {
        ArgumentNullException.ThrowIfNull(characteristics);
        if (characteristics.Count == 0 || characteristics.Any(one => one.Groups.Count != characteristics[0].Groups.Count))
        {
            throw new ArgumentException("There has to be a characteristic, and each has to have as many people.", nameof(characteristics));
        }

        foreach (var one in characteristics)
        {
            Arguments.Check(one.Targets.Count > 0 && one.Targets.All(target => target is >= 0 and <= 1), nameof(characteristics));
            Arguments.Check(Arguments.AddUp(one.Targets), nameof(characteristics));
            Arguments.Check(one.Groups.All(group => group < one.Targets.Count), nameof(characteristics));
        }

        Arguments.Check(rules is { Tolerance: > 0 and < 1, MostCycles: > 0, LeastWeight: > 0 and <= 1, LargestMarginError: > 0 }, nameof(rules));
        Arguments.Check(rules.LargestWeight >= 1 && double.IsFinite(rules.LargestWeight), nameof(rules));
    }
}
