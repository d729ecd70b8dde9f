namespace Sui.Inspection.Analysis;

/// <summary>
/// The R-indicator of representativeness: R = 1 − 2·S(ρ), where S² = Σ (ρᵢ − ρ̄)² / (N − 1) over all N people and ρᵢ is the share of the person's cell that
/// answered (B. Schouten, F. Cobben and J. Bethlehem, Indicators for the representativeness of survey response, Survey Methodology 35, 2009). 1: everybody
/// answers as readily as everybody else; 0: as differently as can be. Small cells differ by chance and bring it down. Equality is by value.
/// </summary>
public sealed record RIndicator
{
    private const double NormalQuantile = 1.959963984540054;

    private RIndicator(Measure value, double meanPropensity, ProportionInterval? interval) =>
        (Value, MeanPropensity, Interval) = (value, meanPropensity, interval);

    /// <summary>R, 0 to 1.</summary>
    public Measure Value { get; }

    /// <summary>ρ̄, the share of all people who answered, 0 to 1; 0 where R cannot be computed.</summary>
    public double MeanPropensity { get; }

    /// <summary>R ± 1.96 times the standard deviation of R over the resamples, as the authors have it, kept within 0 to 1; null where R cannot be
    /// computed.</summary>
    public ProportionInterval? Interval { get; }

    /// <summary>Computes it.</summary>
    /// <param name="cells">The cells of the cross-classification; those without people are passed over.</param>
    /// <param name="resamples">How many times the people are drawn anew, with replacement, 2 or more.</param>
    /// <param name="seed">What chance starts from: the same seed gives the same interval.</param>
    /// <exception cref="ArgumentException">A number is outside its range, or there are more than 2,147,483,647 people.</exception>
    public static RIndicator Of(IReadOnlyList<PropensityCell> cells, int resamples = 2000, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Arguments.Check(cells.All(cell => cell is { People: >= 0, Answered: >= 0 } && double.IsFinite(cell.People)), nameof(cells));
        Arguments.Check(cells.Sum(cell => cell.People) <= int.MaxValue + 0.5, nameof(cells));
        Arguments.Check(resamples >= 2, nameof(resamples));
        var all = cells.Sum(cell => cell.People);
        if (WhyNot(cells, all) is { } reason)
        {
            return new RIndicator(Measure.Without(reason), 0, null);
        }

        var value = Indicator(cells.Select(cell => ((double)cell.Answered, cell.People)));
        var deviation = Deviation(cells, resamples, seed);
        return new RIndicator(
            Measure.Of(value), cells.Sum(cell => (double)cell.Answered) / all,
            new ProportionInterval(Math.Max(0, value - (NormalQuantile * deviation)), Math.Min(1, value + (NormalQuantile * deviation))));
    }

    private static NotComputed? WhyNot(IReadOnlyList<PropensityCell> cells, double all) =>
        cells.Any(cell => cell.Answered > cell.People * (1 + 1e-9)) ? NotComputed.MoreThanThereAre
        : all <= 1 ? NotComputed.NobodyAsked
        : cells.All(cell => cell.Answered == 0) ? NotComputed.NobodyAnswered
        : cells.Count(cell => cell.People > 0) < 2 ? NotComputed.OneGroup
        : null;

    private static double Indicator(IEnumerable<(double Answered, double People)> cells)
    {
        var with = cells.Where(cell => cell.People > 0).ToList();
        var all = with.Sum(cell => cell.People);
        var mean = with.Sum(cell => cell.Answered) / all;
        var square = with.Sum(cell => cell.People * Math.Pow((cell.Answered / cell.People) - mean, 2)) / (all - 1);
        return Math.Clamp(1 - (2 * Math.Sqrt(square)), 0, 1);
    }

    private static double Deviation(IReadOnlyList<PropensityCell> cells, int resamples, int seed)
    {
        // People who answered and people who did not, cell by cell: what is drawn are counts, so that the time does not grow with the people.
        double[] people = [.. cells.SelectMany(cell => new[] { cell.Answered, Math.Max(0, Math.Round(cell.People) - cell.Answered) })];
        var draw = new MultinomialDraw(Totals.Of(people.Select(count => (int)count)), people);
        var generator = new SeededGenerator(unchecked((ulong)seed), 0);
        var drawn = new int[people.Length];
        var values = new double[resamples];
        for (var at = 0; at < resamples; at++)
        {
            draw.Next(ref generator, drawn);
            values[at] = Indicator(Enumerable.Range(0, cells.Count)
                .Select(cell => ((double)drawn[2 * cell], (double)drawn[2 * cell] + drawn[(2 * cell) + 1])));
        }

        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => Math.Pow(value - mean, 2)) / (resamples - 1));
    }
}
