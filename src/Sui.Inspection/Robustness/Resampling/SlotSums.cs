using Sui.Inspection.Assessments.Signals;

namespace Sui.Inspection.Robustness.Resampling;

/// <summary>What one resample adds up to in one proportion.</summary>
internal readonly record struct SlotSums(
    double Favourable, long Valid, double FavourableEffective, double Effective, long HeardOnly, WeightSums Weights = default)
{
    /// <summary>The sums with a part so many times more.</summary>
    public SlotSums Plus(AnswerPart part, int times) => part.HeardOnly
        ? this with { HeardOnly = HeardOnly + times }
        : part.Weight is { } weight ? this with
        {
            Favourable = Favourable + (part.Favourable * times),
            Valid = Valid + times,
            Weights = Weights.Plus(weight, part.Favourable, times),
        }
        : new SlotSums(
            Favourable + (part.Favourable * times),
            Valid + times,
            FavourableEffective + (part.Favourable * times / part.DesignEffect),
            Effective + (times / part.DesignEffect),
            HeardOnly);

    /// <summary>Both sums together, each with the design effect of its own weights.</summary>
    public SlotSums With(SlotSums other) => new(
        Favourable + other.Favourable, Valid + other.Valid, AllFavourable + other.AllFavourable, AllEffective + other.AllEffective, HeardOnly + other.HeardOnly);

    /// <summary>Σ k/deff, of people with weights and without.</summary>
    public double AllFavourable => FavourableEffective + Weights.FavourableEffective;

    /// <summary>Σ n/deff, of people with weights and without.</summary>
    public double AllEffective => Effective + Weights.Effective;
}
