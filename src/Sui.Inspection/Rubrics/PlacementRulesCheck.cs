using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks the rules of placement.</summary>
internal static class PlacementRulesCheck
{
    private const string At = "placement.";

    /// <summary>Runs the check.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="criteria">The rubric's criteria.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(PlacementRules rules, CriterionIndex criteria, Faults faults)
    {
        ListCheck.Defined<Rung>(rules.IndicatedSufficesThrough, At + "indicatedSufficesThrough", faults);
        CheckNoControl(rules.NoControlCriteria, criteria, faults);
        criteria.FindDeciding(rules.ReachCriterion, At + "reachCriterion");
        RangeCheck.Count(rules.SecureHeard, At + "secureHeard", faults);
        RangeCheck.Count(rules.RatedHeard, At + "ratedHeard", faults);
        RangeCheck.Within(rules.ContradictionAt, RangeCheck.Least, RangeCheck.LargestSum, At + "contradictionAt", faults);
        if (rules.SmallCaseload is { } small)
        {
            RangeCheck.Within(small.Share, RangeCheck.Least, 1, At + "smallCaseload.share", faults);
            RangeCheck.Count(small.Least, At + "smallCaseload.least", faults);
        }

        ListCheck.Values(rules.HeardOrigins, At + "heardOrigins", faults);
        if (rules.HeardOrigins.Count == 0)
        {
            faults.Error(RubricCodes.WrongList, At + "heardOrigins", "The list is empty, so that nobody would count as heard.",
                "At least one origin.", "Name the origins whose people count as heard.");
        }
    }

    private static void CheckNoControl(IReadOnlyList<string> ids, CriterionIndex criteria, Faults faults)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            criteria.FindDeciding(ids[i], i == 0 ? At + PlacementRulesFile.NoControl : $"{At}{PlacementRulesFile.NoControlAlso}[{i - 1}]");
        }

        ListCheck.Distinct(ids, At + PlacementRulesFile.NoControlAlso, faults);
        if (ids.Count == 0)
        {
            faults.Error(RubricCodes.WrongList, At + PlacementRulesFile.NoControl, "The list is empty, so that everybody would stand on rung 0.",
                "At least one criterion.", "Name the criteria that rung 0 rests on.");
        }
    }
}
