using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Ladder;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

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
        return rubric.Ratings.Rules
            .First(rule => rule.AnyOf.Any(condition => Holds(condition, statuses, judgement, rung, secureAt)))
            .Rating;
    }

    private static bool Holds(
        RatingCondition condition, StatusMap statuses, Judgement judgement, Rung? rung, Func<Rung, bool> secureAt)
    {
        ElementResult Ours(PromptElement element) => judgement.Elements
            .First(one => one.Constituency == Constituency.ServiceUsers && one.Element == element).Result;
        var notMet = condition.NotMetElements.Count(element => Ours(element) == ElementResult.NotMet)
            + condition.NotMetCriteria.Count(id => statuses[id] == CriterionStatus.NotMet);
        return notMet >= condition.NotMetAtLeast
            && (condition.Prompt is not { } prompt || judgement.Prompt == prompt)
            && condition.ElementsMet.All(element => Ours(element) == ElementResult.Met)
            && (condition.RungAtLeast is not { } least || rung >= least)
            && (condition.AnyMet.Count == 0 || condition.AnyMet.Any(id => statuses[id] == CriterionStatus.Met))
            && condition.NoneNotMet.All(id => statuses[id] != CriterionStatus.NotMet)
            && (condition.SecureAt is not { } secure || secureAt(secure));
    }
}
