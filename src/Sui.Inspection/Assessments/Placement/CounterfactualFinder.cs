using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Placement;

/// <summary>How near the placement is to another (method, section 5, 'Counterfactual').</summary>
internal static class CounterfactualFinder
{
    public static Counterfactual Find(
        ProviderPlacement placement, IReadOnlyList<CriterionOutcome> outcomes, RungFinder finder, Rubric rubric)
    {
        var compare = new Comparison(rubric.Signals.ComparisonDecimals);
        var byId = outcomes.ToDictionary(outcome => outcome.Id, StringComparer.Ordinal);
        double? toNext = placement.Next is null || placement.Blocking.Count == 0
            ? null
            : placement.Blocking.Sum(one => Fewest(one, byId[one.Id], rubric.Statuses, compare));
        var held = placement.Rung is { } rung
            ? outcomes.Where(outcome => finder.EssentialsOf(rung).Contains(outcome.Id)).ToList()
            : [];
        var nearest = held.MinBy(outcome => outcome.Weight);
        return new Counterfactual(
            toNext, nearest is null ? null : compare.Round(nearest.Weight - rubric.Statuses.MetAt), nearest?.Id);
    }

    // Decibans for one experience do not lift another that contests; those for lived experience also count towards the sum.
    private static double Fewest(BlockingCriterion one, CriterionOutcome outcome, StatusRules rules, Comparison compare)
    {
        var lived = outcome.ExperienceSums.FirstOrDefault(sum => sum.Experience == Experience.Lived)?.Sum ?? 0;
        var perExperience = one.OfLowerRung ? 0 : outcome.ExperienceSums
            .Where(sum => sum.Experience != Experience.Lived)
            .Sum(sum => Math.Max(0, compare.Round(rules.ContestedAt - sum.Sum)))
            + Math.Max(one.LacksLived, Math.Max(0, compare.Round(rules.ContestedAt - lived)));
        double[] lacks = [one.DecibansLacking, perExperience, one.LacksSecondKind ? rules.CorroboratingWeight : 0];
        return lacks.Max();
    }
}
