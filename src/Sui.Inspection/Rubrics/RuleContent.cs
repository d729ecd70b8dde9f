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
            .Words("name", grade.Name))
        .IfTrue("providerSidesApart", rules.ProviderSidesApart)
        .IfTrue("sameDayIsOneEvent", rules.SameDayIsOneEvent)
        .IfTrue("linkedPeopleInEachKind", rules.LinkedPeopleInEachKind)
        .Choice("representativeness", rules.Representativeness, RepresentativenessBasis.Declared)
        .Object("representation", RepresentationFile.Content(rules.Representation))
        .Choice("weights", rules.Weights, ResponseWeights.None)
        .Object("raking", RepresentationFile.Content(rules.Raking));

    /// <summary>From sums to statuses.</summary>
    public static CanonicalObject Statuses(StatusRules rules) => new CanonicalObject()
        .Number("metAt", rules.MetAt)
        .Number("notMetAt", rules.NotMetAt)
        .Number("contestedAt", rules.ContestedAt)
        .Number("livedAt", rules.LivedAt)
        .Number("corroboratingKinds", rules.CorroboratingKinds)
        .Number("corroboratingWeight", rules.CorroboratingWeight)
        .Number("corroboratingCount", rules.CorroboratingCount)
        .Number("firmAt", rules.FirmAt)
        .Number("firmKindAt", rules.FirmKindAt)
        .IfTrue("contestedByKind", rules.ContestedByKind)
        .Number("corroboratingShareAt", rules.CorroboratingShareAt);

    /// <summary>From statuses to the placement.</summary>
    public static CanonicalObject Placement(PlacementRules rules) => new CanonicalObject()
        .Number("indicatedSufficesThrough", (int)rules.IndicatedSufficesThrough)
        .Text(PlacementRulesFile.NoControl, rules.NoControlCriteria is [var first, ..] ? first : null)
        .Texts(PlacementRulesFile.NoControlAlso, rules.NoControlCriteria.Skip(1))
        .Text("reachCriterion", rules.ReachCriterion)
        .Number("secureHeard", rules.SecureHeard)
        .Number("ratedHeard", rules.RatedHeard)
        .Choices("heardOrigins", rules.HeardOrigins)
        .Number("contradictionAt", rules.ContradictionAt)
        .Object("smallCaseload", rules.SmallCaseload is { } small
            ? new CanonicalObject().Number("share", small.Share).Number("least", small.Least)
            : null)
        .IfTrue("contradictionByKind", rules.ContradictionByKind);

    /// <summary>The register of proposals.</summary>
    public static CanonicalObject Register(RegisterMapping register) => new CanonicalObject()
        .Text("answeredCriterion", register.AnsweredCriterion)
        .Text("carriedOutCriterion", register.CarriedOutCriterion)
        .Choices("reasonNeededFor", register.ReasonNeededFor)
        .Choices("raisedBy", register.RaisedBy)
        .IfTrue("undatedDecisionsCount", register.UndatedDecisionsCount)
        .Number("pendingDays", register.PendingDays);
}
