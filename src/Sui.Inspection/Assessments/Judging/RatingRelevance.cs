using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>Which criteria the rating rules can rest on at all.</summary>
internal static class RatingRelevance
{
    public static IReadOnlySet<string> Criteria(Rubric rubric, Prompt prompt, RungFinder finder)
    {
        var conditions = rubric.Ratings.Rules.SelectMany(rule => rule.AnyOf).ToList();
        var named = conditions.SelectMany(condition => condition.NotMetCriteria.Concat(condition.AnyMet).Concat(condition.NoneNotMet));
        var highest = Rung.NoControl;
        foreach (var condition in conditions)
        {
            highest = Higher(highest, Higher(condition.RungAtLeast ?? highest, condition.SecureAt ?? highest));
        }

        var elements = conditions
            .SelectMany(condition => condition.NotMetElements.Concat(condition.ElementsMet))
            .ToHashSet(StringComparer.Ordinal);
        var whole = conditions.Exists(condition => condition.Prompt is not null);
        var ofElements = rubric.Criteria
            .Where(criterion => criterion is { Element: not null, Importance: not Importance.Supporting }
                && (whole || (criterion.Constituency == prompt.Constituencies[0].Id && elements.Contains(criterion.Element))))
            .Select(criterion => criterion.Id);
        return named.Concat(finder.EssentialsThrough(highest)).Concat(ofElements).ToHashSet(StringComparer.Ordinal);
    }

    private static Rung Higher(Rung one, Rung other) => one > other ? one : other;
}
