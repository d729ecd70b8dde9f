using Sui.Inspection.Analysis;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>The interval of a proportion signal's share.</summary>
internal static class ShareIntervals
{
    /// <summary>The interval; null for a signal that is no proportion.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="caseload">The size of the caseload; null when not known, or not to be used.</param>
    public static ShareInterval? Of(Signal signal, int? caseload)
    {
        if (signal is not { Form: SignalForm.Proportion, Favourable: { } k, Valid: { } n })
        {
            return null;
        }

        // The group described is the caseload only where people on it speak for it; fewer than answered it cannot be.
        var population = signal is { Unit: ClaimUnit.People, Experience: Experience.Lived } && caseload > 1 && caseload >= n
            ? caseload : null;
        k = signal.Weighting is { } weighting ? weighting.Share * n : k;
        var interval = ProportionInterval.Wilson(k / signal.DesignEffect, n / signal.DesignEffect, population);
        return new ShareInterval(interval.Low, interval.High, population);
    }
}
