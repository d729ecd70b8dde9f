using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Maps the placement rules of a rubric's JSON to their records.</summary>
internal static class PlacementRulesFile
{
    /// <summary>The first criterion that rung 0 rests on.</summary>
    public const string NoControl = "noControlCriterion";

    /// <summary>The others that it rests on.</summary>
    public const string NoControlAlso = "noControlAlso";

    /// <summary>Reads the rules.</summary>
    /// <param name="data">Their object.</param>
    public static PlacementRules Read(DataObject data)
    {
        var rules = new PlacementRules
        {
            IndicatedSufficesThrough = data.Rung("indicatedSufficesThrough"),
            NoControlCriteria = [data.Id(NoControl), .. data.OptionalIds(NoControlAlso)],
            ReachCriterion = data.Id("reachCriterion"),
            SecureHeard = data.Whole("secureHeard"),
            RatedHeard = data.Whole("ratedHeard"),
            HeardOrigins = data.Choices<Origin>("heardOrigins"),
            ContradictionAt = data.Number("contradictionAt"),
            SmallCaseload = data.OptionalObject("smallCaseload") is { } small ? ReadSmall(small) : null,
            ContradictionByKind = data.OptionalFlag("contradictionByKind") ?? false,
        };
        data.Done();
        return rules;
    }

    private static SmallCaseload ReadSmall(DataObject data)
    {
        var small = new SmallCaseload(data.Number("share"), data.Whole("least"));
        data.Done();
        return small;
    }
}
