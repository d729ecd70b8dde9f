namespace Sui.Inspection.Analysis;

/// <summary>
/// Response rates of each wave and of all waves (method, section 6): answered divided by asked. A rate is never above 1 and is not computed where
/// it would be. Equality is by value of the rates.
/// </summary>
/// <param name="Waves">The rate of each wave, in order.</param>
/// <param name="All">All who answered, divided by all who were asked; a reminder asks nobody anew.</param>
public sealed record ResponseRates(IReadOnlyList<Measure> Waves, Measure All)
{
    /// <summary>The rate under which a survey is Poor, as it is where the rate is not known.</summary>
    public const double Least = 0.2;

    /// <summary>Whether the rate of all waves is known and high enough.</summary>
    /// <param name="least">The least rate, 0 to 1.</param>
    public bool IsEnough(double least = Least) => All.Value >= least;

    /// <summary>Computes them.</summary>
    /// <param name="waves">The waves, in order.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static ResponseRates Of(IReadOnlyList<ResponseWave> waves)
    {
        ArgumentNullException.ThrowIfNull(waves);
        Arguments.Check(waves.All(wave => wave is { Asked: >= 0, Answered: >= 0 }), nameof(waves));
        return new ResponseRates(
            [.. waves.Select(wave => Rate(wave.Answered, wave.Asked))],
            Rate(waves.Sum(wave => (long)wave.Answered), waves.Where(wave => !wave.IsReminder).Sum(wave => (long)wave.Asked)));
    }

    private static Measure Rate(long answered, long asked) =>
        asked == 0 ? Measure.Without(NotComputed.NobodyAsked)
        : answered > asked ? Measure.Without(NotComputed.MoreThanThereAre)
        : Measure.Of((double)answered / asked);
}
