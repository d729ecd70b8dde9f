using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>The first rating rule that holds for statuses.</summary>
internal sealed class BaseRating(Rubric rubric, RungFinder finder, ElementJudge elements)
{
    /// <param name="statuses">The statuses.</param>
    /// <param name="secureAt">Whether the placement is secure at a rung.</param>
    public Rating Find(StatusMap statuses, Func<Rung, bool> secureAt)
    {
        var judgement = elements.Judge(statuses);
        var rung = finder.Find(statuses);
        var firm = statuses.FirmOnly();
        var firmJudgement = ReferenceEquals(firm, statuses) ? judgement : elements.Judge(firm);
        return rubric.Ratings.Rules
            .First(rule => rule.AnyOf.Any(condition => condition.FirmOnly
                ? Holds(condition, firm, firmJudgement, rung, secureAt)
                : Holds(condition, statuses, judgement, rung, secureAt)))
            .Rating;
    }

    /// <summary>What a condition counts as not met: elements of the first constituency, and criteria.</summary>
    public static (IReadOnlyList<string> Elements, IReadOnlyList<string> Criteria) NotMet(
        RatingCondition condition, StatusMap statuses, Judgement judgement) =>
    (
        [.. condition.NotMetElements.Where(element => Ours(judgement, element) == ElementResult.NotMet)],
        [.. condition.NotMetCriteria.Where(id => statuses[id] == CriterionStatus.NotMet)]);

    private static bool Holds(
        RatingCondition condition, StatusMap statuses, Judgement judgement, Rung? rung, Func<Rung, bool> secureAt)
    {
        var (elements, criteria) = NotMet(condition, statuses, judgement);
        return elements.Count + criteria.Count >= condition.NotMetAtLeast
            && (condition.Prompt is not { } prompt || judgement.Prompt == prompt)
            && condition.ElementsMet.All(element => Ours(judgement, element) == ElementResult.Met)
            && (condition.RungAtLeast is not { } least || rung >= least)
            && (condition.AnyMet.Count == 0 || condition.AnyMet.Any(id => statuses[id] == CriterionStatus.Met))
            && condition.NoneNotMet.All(id => statuses[id] != CriterionStatus.NotMet)
            && (condition.SecureAt is not { } secure || secureAt(secure));
    }

    // The first constituency's elements stand first.
    private static ElementResult? Ours(Judgement judgement, string element) =>
        judgement.Elements.FirstOrDefault(one => one.Element == element)?.Result;
}
