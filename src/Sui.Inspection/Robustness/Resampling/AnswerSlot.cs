using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Robustness.Resampling;

/// <summary>One proportion whose answers are resampled.</summary>
/// <param name="CriterionId">Its criterion.</param>
/// <param name="Assessed">Its signal as assessed.</param>
/// <param name="Bar">The bar.</param>
/// <param name="OneDesignEffect">The design effect that all its answers share; null where they differ.</param>
/// <param name="Sums">Which sums make it up: one for each survey that is weighted, since a design effect is that of one survey's weights, and one for all else.</param>
internal sealed record AnswerSlot(string CriterionId, Signal Assessed, double Bar, double? OneDesignEffect, IReadOnlyList<int> Sums)
{
    /// <summary>The signal of a resample; null where nobody drawn gave a valid answer.</summary>
    public Signal? SignalOf(SlotSums drawn, SignalRules rules)
    {
        if (drawn.Valid == 0)
        {
            return null;
        }

        var valid = Whole(drawn.Valid);
        var sums = new ProportionSums(Math.Min(drawn.Favourable, valid), valid, drawn.AllFavourable, drawn.AllEffective, OneDesignEffect);
        var (weight, designEffect) = sums.Weigh(Bar, rules);
        return Assessed with
        {
            Favourable = sums.Favourable,
            Valid = sums.Valid,
            Heard = drawn.HeardOnly > 0 ? Whole(drawn.Valid + drawn.HeardOnly) : null,
            DesignEffect = designEffect,
            Weighting = Assessed.Weighting is { } weighting ? weighting with { Share = sums.Share() } : null,
            Weight = weight,
        };
    }

    // What is more than a number holds is the largest number, as it is where tallies are added up.
    private static int Whole(long count) => (int)Math.Min(count, int.MaxValue);
}
