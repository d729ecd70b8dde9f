namespace Sui.Inspection.Robustness.Resampling;

/// <summary>What one resample adds up to in one proportion.</summary>
internal readonly record struct SlotSums(double Favourable, long Valid, double FavourableEffective, double Effective, long HeardOnly)
{
    /// <summary>The sums with a part so many times more.</summary>
    public SlotSums Plus(AnswerPart part, int times) => part.HeardOnly
        ? this with { HeardOnly = HeardOnly + times }
        : new SlotSums(
            Favourable + (part.Favourable * times),
            Valid + times,
            FavourableEffective + (part.Favourable * times / part.DesignEffect),
            Effective + (times / part.DesignEffect),
            HeardOnly);
}
