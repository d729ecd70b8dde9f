using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Placement;

/// <summary>What is reached with the next rung: a rung is the highest whose conditions hold (method, section 5), so that where a higher one stands on what a lower one lacks,
/// that one is reached with it.</summary>
internal static class NextRung
{
    /// <summary>The rung that is reached where all that blocks the next one is met; null at the highest.</summary>
    public static Rung? Reached(Rubric rubric, ProviderPlacement placement, IReadOnlyList<CriterionOutcome> outcomes)
    {
        if (placement.Next is not { } next)
        {
            return null;
        }

        var statuses = new StatusMap(outcomes).With(placement.Blocking.Select(blocking => blocking.Id), CriterionStatus.Met);
        return new RungFinder(rubric).Find(statuses) is { } found && found > next ? found : next;
    }
}
