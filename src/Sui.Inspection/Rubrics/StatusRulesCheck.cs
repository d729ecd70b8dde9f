using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks the bounds that make statuses.</summary>
internal static class StatusRulesCheck
{
    private const string At = "statuses.";

    /// <summary>Runs the check.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(StatusRules rules, Faults faults)
    {
        RangeCheck.Sum(rules.MetAt, At + "metAt", faults);
        RangeCheck.Sum(rules.NotMetAt, At + "notMetAt", faults);
        RangeCheck.Sum(rules.ContestedAt, At + "contestedAt", faults);
        RangeCheck.Sum(rules.LivedAt, At + "livedAt", faults);
        RangeCheck.Within(rules.CorroboratingWeight, 0, RangeCheck.LargestSum, At + "corroboratingWeight", faults);
        RangeCheck.Within(rules.CorroboratingKinds, 1, EnumNames<SourceKind>.All.Count, At + "corroboratingKinds", faults);
        RangeCheck.Within(rules.CorroboratingCount, 1, RangeCheck.LargestCount, At + "corroboratingCount", faults);
        if (rules.FirmAt is { } firm)
        {
            RangeCheck.Sum(firm, At + "firmAt", faults);
            NotAbove(firm, rules.NotMetAt, At + "firmAt", faults);
        }

        if (rules.FirmKindAt is { } firmKind)
        {
            RangeCheck.Within(firmKind, -RangeCheck.LargestSum, 0, At + "firmKindAt", faults);
        }

        if (rules.CorroboratingShareAt is { } share)
        {
            RangeCheck.Sum(share, At + "corroboratingShareAt", faults);
        }

        Below(rules.NotMetAt, rules.MetAt, At + "notMetAt", "metAt", faults);
        Below(rules.ContestedAt, rules.MetAt, At + "contestedAt", "metAt", faults);
        Below(rules.ContestedAt, rules.LivedAt, At + "contestedAt", "livedAt", faults);
    }

    private static void NotAbove(double firm, double notMet, string path, Faults faults)
    {
        if (firm > notMet && faults.Sound(At + "notMetAt"))
        {
            faults.Error(RubricCodes.ContradictoryBounds, path, "The bound is above 'notMetAt', so that what is not NotMet would be firmly so.",
                "A number that is at most 'notMetAt'.", "Correct one of the two.");
        }
    }

    private static void Below(double lower, double upper, string path, string name, Faults faults)
    {
        if (lower >= upper && faults.Sound(At + name))
        {
            faults.Error(RubricCodes.ContradictoryBounds, path,
                $"The bound is not below '{name}', so that one sum would be both.",
                $"A number below '{name}'.", "Correct one of the two.");
        }
    }
}
