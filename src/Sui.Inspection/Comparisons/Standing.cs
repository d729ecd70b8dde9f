using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Comparisons;

/// <summary>What counts of an assessment: what an inspector decided where a second person moderated it, otherwise what the evidence gives.</summary>
internal sealed record Standing(Rung? Rung, bool RungDecided, Rating? Rating, bool RatingDecided)
{
    /// <summary>The standing of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="isModerated">Whether a second person moderated a decision.</param>
    public static Standing Of(Assessment assessment, Func<Decision, bool> isModerated)
    {
        var decision = assessment.Evidence.Decision is { IsProvisional: false } made && isModerated(made) ? made : null;

        // A decision that names no rung does not confirm the one that the evidence gives, and decides none; one without a rating leaves unrated.
        return new Standing(
            decision?.Rung ?? assessment.Placement.Rung, decision?.Rung is not null,
            decision is null ? assessment.Rating.Value : decision.Rating, decision is not null);
    }
}
