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
        return Of([.. weights], null);
    }

    /// <summary>Computes it of weights of which each is that of some people, one after the other.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="counts">How many people each is of, 1 or more; null for one each.</param>
    internal static DesignEffect Of(IReadOnlyList<double> weights, IReadOnlyList<int>? counts)
    {
        var all = counts is null ? weights.Count : counts.Total(count => count);
        Arguments.Check(weights.All(weight => weight >= 0 && double.IsFinite(weight)), nameof(weights));
        var most = weights.DefaultIfEmpty(0).Max();
        if (most == 0)
        {
            return new DesignEffect(all, Measure.Without(NotComputed.NobodyAnswered));
        }

        // By the largest first, so that no square leaves the numbers there are.
        var (sum, squares) = (0d, 0d);
        for (var at = 0; at < weights.Count; at++)
        {
            var scaled = weights[at] / most;
            var square = scaled * scaled;

            // Added as often as there are people, since a product is rounded otherwise than a sum.
            for (var people = counts?[at] ?? 1; people > 0; people--)
            {
                sum += scaled;
                squares += square;
            }
        }

        return new DesignEffect(all, Measure.Of(Math.Max(1, all * squares / (sum * sum))));
    }
}
