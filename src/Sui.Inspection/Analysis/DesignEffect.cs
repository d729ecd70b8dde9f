namespace Sui.Inspection.Analysis;

/// <summary>
/// What weighting costs: deff = n·Σw² / (Σw)², and the effective n, n / deff (L. Kish, Survey Sampling, 1965). Equality is by value.
/// </summary>
public sealed record DesignEffect
{
    private DesignEffect(int answers, Measure effect) => (Answers, Effect) = (answers, effect);

    /// <summary>n, how many weights there are, 0 or more.</summary>
    public int Answers { get; }

    /// <summary>deff, from 1 to n.</summary>
    public Measure Effect { get; }

    /// <summary>n / deff, from 1 to n: how many answers without weights say as much.</summary>
    public Measure EffectiveAnswers => Effect.Value is { } effect ? Measure.Of(Answers / effect) : Effect;

    /// <summary>Computes it.</summary>
    /// <param name="weights">The weights of those answering, each finite and 0 or more.</param>
    /// <exception cref="ArgumentException">A weight is negative or not finite.</exception>
    public static DesignEffect Of(IReadOnlyCollection<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Arguments.Check(weights.All(weight => weight >= 0 && double.IsFinite(weight)), nameof(weights));
        var most = weights.DefaultIfEmpty(0).Max();
        if (most == 0)
        {
            return new DesignEffect(weights.Count, Measure.Without(NotComputed.NobodyAnswered));
        }

        // By the largest first, so that no square leaves the numbers there are.
        var (sum, squares) = (0d, 0d);
        foreach (var weight in weights)
        {
            var scaled = weight / most;
            sum += scaled;
            squares += scaled * scaled;
        }

        return new DesignEffect(weights.Count, Measure.Of(Math.Max(1, weights.Count * squares / (sum * sum))));
    }
}
