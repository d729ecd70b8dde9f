using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Maps a rubric's JSON to its records, property by property; the paths in both are the same.</summary>
internal static class RubricFile
{
    // Rubrics written before they could name a framework serve the one that there was.
    private static readonly IReadOnlyList<string> FirstFramework = ["hmip-probation-2018"];

    /// <summary>Reads the whole file.</summary>
    /// <param name="file">Its object.</param>
    public static Rubric Read(DataObject file)
    {
        file.Constant("format", RubricReader.Format);
        file.Ignored("$schema");
        var rubric = new Rubric
        {
            Identity = new DataVersion(file.Id("id"), file.Positive("version")),
            Title = file.Words("title"),
            Frameworks = file.OptionalIds("frameworks") is { Count: > 0 } frameworks ? frameworks : FirstFramework,
            Calibrated = file.Flag("calibrated"),
            Rungs = file.List("rungs", ReadRung),
            Criteria = file.List("criteria", ReadCriterion),
            Signals = ReadSignals(file.Object("signals")),
            Statuses = ReadStatuses(file.Object("statuses")),
            Placement = PlacementRulesFile.Read(file.Object("placement")),
            Ratings = RatingRulesFile.Read(file.Object("ratings")),
            Activities = ActivityRulesFile.Read(file.Object("activities")),
            Register = RegisterFile.Read(file.Object("register")),
            GroupRuleCriterion = file.OptionalId("groupRuleCriterion"),
        };
        file.Done();
        return rubric;
    }

    private static RungDefinition ReadRung(DataObject data)
    {
        var rung = new RungDefinition(data.Rung("rung"), data.Words("name"), data.Words("meaning"), data.Texts("arnstein"));
        data.Done();
        return rung;
    }

    private static Criterion ReadCriterion(DataObject data)
    {
        var criterion = new Criterion
        {
            Id = data.Id("id"),
            Rung = data.OptionalRung("rung"),
            Importance = data.Choice<Importance>("importance"),
            Claim = ReadClaim(data.Object("claim")),
            NeedsLived = data.Flag("needsLived"),
            Element = data.OptionalId("element"),
            Constituency = data.Id("constituency"),
            Statement = data.Words("statement"),
            SharesFindingsWith = data.OptionalId("sharesFindingsWith"),
        };
        data.Done();
        return criterion;
    }

    private static Claim ReadClaim(DataObject data)
    {
        var claim = new Claim(
            data.Choice<ClaimKind>("kind"), data.OptionalChoice<ClaimUnit>("unit"), data.OptionalNumber("bar"));
        data.Done();
        return claim;
    }

    private static SignalRules ReadSignals(DataObject data)
    {
        var rules = new SignalRules
        {
            PriorAnswers = data.Number("priorAnswers"),
            Clamp = data.Number("clamp"),
            PoorSurveyClamp = data.Number("poorSurveyClamp"),
            Strengths = data.Numbers<FindingStrength>("strengths"),
            Multipliers = data.Numbers<Experience>("multipliers"),
            GroupCap = data.Number("groupCap"),
            ProviderFavourCap = data.Number("providerFavourCap"),
            ComputedWeight = data.Number("computedWeight"),
            ComparisonDecimals = data.Whole("comparisonDecimals"),
            Grades = data.List("grades", ReadGrade),
            ProviderSidesApart = data.OptionalFlag("providerSidesApart") ?? false,
            SameDayIsOneEvent = data.OptionalFlag("sameDayIsOneEvent") ?? false,
            LinkedPeopleInEachKind = data.OptionalFlag("linkedPeopleInEachKind") ?? false,
            Representativeness = data.OptionalChoice<RepresentativenessBasis>("representativeness") ?? RepresentativenessBasis.Declared,
            Representation = data.OptionalObject("representation") is { } representation ? RepresentationFile.Read(representation) : null,
            Weights = data.OptionalChoice<ResponseWeights>("weights") ?? ResponseWeights.None,
            Raking = data.OptionalObject("raking") is { } raking ? RepresentationFile.ReadRaking(raking) : null,
        };
        data.Done();
        return rules;
    }

    private static Grade ReadGrade(DataObject data)
    {
        var grade = new Grade(
            data.Id("id"), data.OptionalNumber("upTo"), data.OptionalFlag("upToIncluded") ?? false, data.Words("name"));
        data.Done();
        return grade;
    }

    private static StatusRules ReadStatuses(DataObject data)
    {
        var rules = new StatusRules
        {
            MetAt = data.Number("metAt"),
            NotMetAt = data.Number("notMetAt"),
            ContestedAt = data.Number("contestedAt"),
            LivedAt = data.Number("livedAt"),
            CorroboratingKinds = data.Whole("corroboratingKinds"),
            CorroboratingWeight = data.Number("corroboratingWeight"),
            CorroboratingCount = data.Whole("corroboratingCount"),
            FirmAt = data.OptionalNumber("firmAt"),
            FirmKindAt = data.OptionalNumber("firmKindAt"),
            ContestedByKind = data.OptionalFlag("contestedByKind") ?? false,
            CorroboratingShareAt = data.OptionalNumber("corroboratingShareAt"),
        };
        data.Done();
        return rules;
    }
}
