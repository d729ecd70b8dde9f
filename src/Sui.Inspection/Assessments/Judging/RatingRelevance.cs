using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>Which criteria the rating rules can rest on at all.</summary>
internal static class RatingRelevance
{
    public static IReadOnlySet<string> Criteria(Rubric rubric, RungFinder finder)
    {
        var conditions = rubric.Ratings.Rules.SelectMany(rule => rule.AnyOf).ToList();
        var named = conditions.SelectMany(condition => condition.NotMetCriteria.Concat(condition.AnyMet).Concat(condition.NoneNotMet));
        var highest = Rung.NoControl;
        foreach (var condition in conditions)
        {
            highest = Higher(highest, Higher(condition.RungAtLeast ?? highest, condition.SecureAt ?? highest));
        }

        var prompt = conditions.Exists(condition => condition.Prompt is not null);
        var ofElements = rubric.Criteria
            .Where(criterion => criterion is { Element: not null, Importance: not Importance.Supporting }
                && (prompt || (criterion.Constituency == Constituency.ServiceUsers && conditions.Exists(condition => Names(condition, criterion.Element.Value)))))
            .Select(criterion => criterion.Id);
        return named.Concat(finder.EssentialsThrough(highest)).Concat(ofElements).ToHashSet(StringComparer.Ordinal);
    }

    private static Rung Higher(Rung one, Rung other) => one > other ? one : other;

    private static bool Names(RatingCondition condition, PromptElement element) =>
        condition.NotMetElements.Contains(element) || condition.ElementsMet.Contains(element);
}
