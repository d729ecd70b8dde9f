using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Instruments;

/// <summary>Which criteria an assessment leaves open, and which of them decide most.</summary>
internal static class UnsettledCriteria
{
    /// <summary>
    /// The criteria that are unclear or without evidence, most decisive first: the essential ones that block the next rung, leave a
    /// gap below the rung or decide the rating; reach; safeguards; the other essential ones; supporting ones. Within each, those
    /// that block, then gaps, then those that decide the rating, then the rubric's order.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    public static IReadOnlyList<string> Of(Assessment assessment)
    {
        List<string> decisive =
        [
            .. assessment.Placement.Blocking.Select(one => one.Id), .. assessment.Placement.Gaps, .. assessment.Rating.DecidedBy,
        ];
        return
        [
            .. assessment.Criteria
                .Where(outcome => outcome.Status is CriterionStatus.Unclear or CriterionStatus.NoEvidence)
                .Select(outcome => (outcome.Id, outcome.Importance, Place: decisive.IndexOf(outcome.Id)))
                .OrderBy(one => Tier(one.Importance, one.Place >= 0))
                .ThenBy(one => one.Place < 0 ? int.MaxValue : one.Place)
                .Select(one => one.Id),
        ];
    }

    private static int Tier(Importance importance, bool decisive) => importance switch
    {
        Importance.Essential when decisive => 0,
        Importance.Reach => 1,
        Importance.Safeguard => 2,
        Importance.Essential => 3,
        _ => 4,
    };
}
