using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Robustness.Resampling;

/// <summary>One proportion whose answers are resampled.</summary>
/// <param name="CriterionId">Its criterion.</param>
/// <param name="Whole">Its signal as assessed.</param>
/// <param name="Bar">The bar.</param>
/// <param name="OneDesignEffect">The design effect that all its answers share; null where they differ.</param>
internal sealed record AnswerSlot(string CriterionId, Signal Whole, double Bar, double? OneDesignEffect)
{
    /// <summary>The signal of a resample; null where nobody drawn gave a valid answer.</summary>
    public Signal? SignalOf(SlotSums drawn, SignalRules rules)
    {
        if (drawn.Valid == 0)
        {
            return null;
        }

        var sums = new ProportionSums(
            Math.Min(drawn.Favourable, drawn.Valid), drawn.Valid, drawn.FavourableEffective, drawn.Effective, OneDesignEffect);
        var (weight, designEffect) = sums.Weigh(Bar, rules);
        return Whole with
        {
            Favourable = sums.Favourable,
            Valid = sums.Valid,
            Heard = drawn.HeardOnly > 0 ? drawn.Valid + drawn.HeardOnly : null,
            DesignEffect = designEffect,
            Weight = weight,
        };
    }
}
