using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>The canonical JSON of a rubric's rules from evidence to placement.</summary>
internal static class RuleContent
{
    /// <summary>From evidence to sums.</summary>
    public static CanonicalObject Signals(SignalRules rules) => new CanonicalObject()
        .Number("priorAnswers", rules.PriorAnswers)
        .Number("clamp", rules.Clamp)
        .Number("poorSurveyClamp", rules.PoorSurveyClamp)
        .Numbers("strengths", rules.Strengths)
        .Numbers("multipliers", rules.Multipliers)
        .Number("groupCap", rules.GroupCap)
        .Number("providerFavourCap", rules.ProviderFavourCap)
        .Number("computedWeight", rules.ComputedWeight)
        .Number("comparisonDecimals", rules.ComparisonDecimals)
        .Objects("grades", rules.Grades, grade => new CanonicalObject()
            .Text("id", grade.Id)
            .Number("upTo", grade.UpTo)
            .IfTrue("upToIncluded", grade.UpToIncluded)
            .Words("name", grade.Name));

    /// <summary>From sums to statuses.</summary>
    public static CanonicalObject Statuses(StatusRules rules) => new CanonicalObject()
        .Number("metAt", rules.MetAt)
        .Number("notMetAt", rules.NotMetAt)
        .Number("contestedAt", rules.ContestedAt)
        .Number("livedAt", rules.LivedAt)
        .Number("corroboratingKinds", rules.CorroboratingKinds)
        .Number("corroboratingWeight", rules.CorroboratingWeight)
        .Number("corroboratingCount", rules.CorroboratingCount);

    /// <summary>From statuses to the placement.</summary>
    public static CanonicalObject Placement(PlacementRules rules) => new CanonicalObject()
        .Number("indicatedSufficesThrough", (int)rules.IndicatedSufficesThrough)
        .Text("noControlCriterion", rules.NoControlCriterion)
        .Text("reachCriterion", rules.ReachCriterion)
        .Number("secureHeard", rules.SecureHeard)
        .Number("ratedHeard", rules.RatedHeard)
        .Choices("heardOrigins", rules.HeardOrigins)
        .Number("contradictionAt", rules.ContradictionAt);
}
