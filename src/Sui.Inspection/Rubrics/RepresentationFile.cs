using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Maps the numbers of representativeness and weighting to their records, and to canonical JSON.</summary>
internal static class RepresentationFile
{
    /// <summary>Reads the numbers of representativeness.</summary>
    public static RepresentationRules Read(DataObject data)
    {
        var rules = new RepresentationRules
        {
            LeastResponseRate = data.Number("leastResponseRate"),
            GroupPart = data.Number("groupPart"),
            GroupProbability = data.Number("groupProbability"),
            SameGroups = data.OptionalList("sameGroups", ReadNames),
        };
        data.Done();
        return rules;
    }

    /// <summary>Reads the numbers of raking.</summary>
    public static WeightingRules ReadRaking(DataObject data)
    {
        var rules = new WeightingRules
        {
            Characteristics = data.Texts("characteristics"),
            Tolerance = data.Number("tolerance"),
            MostCycles = data.Whole("mostCycles"),
            LeastWeight = data.Number("leastWeight"),
            LargestWeight = data.Number("largestWeight"),
            LargestMarginError = data.Number("largestMarginError"),
        };
        data.Done();
        return rules;
    }

    /// <summary>The canonical JSON of the numbers of representativeness; null for none.</summary>
    public static CanonicalObject? Content(RepresentationRules? rules) => rules is null ? null : new CanonicalObject()
        .Number("leastResponseRate", rules.LeastResponseRate)
        .Number("groupPart", rules.GroupPart)
        .Number("groupProbability", rules.GroupProbability)
        .Objects("sameGroups", rules.SameGroups, group => new CanonicalObject().Texts("names", group.Names));

    /// <summary>The canonical JSON of the numbers of raking; null for none.</summary>
    public static CanonicalObject? Content(WeightingRules? rules) => rules is null ? null : new CanonicalObject()
        .Texts("characteristics", rules.Characteristics)
        .Number("tolerance", rules.Tolerance)
        .Number("mostCycles", rules.MostCycles)
        .Number("leastWeight", rules.LeastWeight)
        .Number("largestWeight", rules.LargestWeight)
        .Number("largestMarginError", rules.LargestMarginError);

    private static GroupNames ReadNames(DataObject data)
    {
        var names = new GroupNames(data.Texts("names"));
        data.Done();
        return names;
    }
}
