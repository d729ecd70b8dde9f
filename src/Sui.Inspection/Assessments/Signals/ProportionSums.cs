using Sui.Inspection.Analysis;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>What one proportion signal adds up to.</summary>
/// <param name="Favourable">Σ k.</param>
/// <param name="Valid">Σ n, 1 or more.</param>
/// <param name="FavourableEffective">Σ k/deff.</param>
/// <param name="Effective">Σ n/deff.</param>
/// <param name="OneDesignEffect">The design effect that all counts share; null where they differ.</param>
internal readonly record struct ProportionSums(double Favourable, int Valid, double FavourableEffective, double Effective, double? OneDesignEffect)
{
    /// <summary>The sums of counts, in their order, so that the same counts give the same digits.</summary>
    public static ProportionSums Of(List<Count> counts)
    {
        // Tallies may add up to more than a number holds: then it is the largest number.
        var valid = (int)Math.Min(counts.Sum(count => count.AllValid), int.MaxValue);
        var (favourable, favourableEffective, effective) = (0.0, 0.0, 0.0);
        double? one = counts[0].DesignEffect;
        if (counts.Exists(count => count.Weighted is not null))
        {
            return Weighted(counts, valid);
        }

        foreach (var count in counts)
        {
            favourable += count.Favourable * count.People;
            favourableEffective += count.Favourable / count.DesignEffect * count.People;
            effective += count.Valid / count.DesignEffect * count.People;
            one = one == count.DesignEffect ? one : null;
        }

        return new ProportionSums(Math.Min(favourable, valid), valid, favourableEffective, effective, one);
    }

    /// <summary>The share that the weight is of, 0 to 1.</summary>
    public double Share() => Math.Min(FavourableEffective / Effective, 1);

    // Each survey by its own weights, those who are not weighted as they are: n_e = (Σw)²/Σw² and k_e = n_e·Σwk/Σw.
    private static ProportionSums Weighted(List<Count> counts, int valid)
    {
        var (favourable, favourableEffective, effective) = (counts.Sum(count => count.Favourable * count.People), 0.0, 0.0);
        foreach (var survey in counts.GroupBy(count => count.Weighted?.Source, StringComparer.Ordinal))
        {
            var sums = new WeightSums();
            foreach (var count in survey)
            {
                if (count.Weighted is { } weighted)
                {
                    sums = sums.Plus(weighted.Weight, count.Favourable, count.People);
                }
                else
                {
                    favourableEffective += count.Favourable / count.DesignEffect * count.People;
                    effective += count.Valid / count.DesignEffect * count.People;
                }
            }

            favourableEffective += sums.FavourableEffective;
            effective += sums.Effective;
        }

        return new ProportionSums(Math.Min(favourable, valid), valid, favourableEffective, effective, null);
    }

    /// <summary>k of the weight and its design effect. Each count enters by its own: n_e = Σ n/deff, k_e = Σ k/deff; one for all changes nothing.</summary>
    public (double Favourable, double DesignEffect) Pooled() => OneDesignEffect is { } same
        ? (Favourable, same)
        : (Math.Min(FavourableEffective / Effective, 1) * Valid, Math.Clamp(Valid / Effective, 1, double.MaxValue));

    /// <summary>The weight against a bar, with its design effect.</summary>
    public (double Weight, double DesignEffect) Weigh(double bar, SignalRules rules)
    {
        var (favourable, designEffect) = Pooled();
        return (WeightOfEvidence.OfProportion(favourable, Valid, bar, designEffect, rules.PriorAnswers, rules.Clamp).Weight, designEffect);
    }
}
