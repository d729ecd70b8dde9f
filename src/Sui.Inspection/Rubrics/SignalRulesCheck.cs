using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks the numbers that make signals and sums.</summary>
internal static class SignalRulesCheck
{
    private const string At = "signals.";

    /// <summary>Runs the check.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(SignalRules rules, Faults faults)
    {
        RangeCheck.Within(rules.PriorAnswers, RangeCheck.LeastPrior, RangeCheck.LargestPrior, At + "priorAnswers", faults);
        RangeCheck.Weight(rules.Clamp, At + "clamp", faults);
        RangeCheck.Weight(rules.PoorSurveyClamp, At + "poorSurveyClamp", faults);
        RangeCheck.Weight(rules.GroupCap, At + "groupCap", faults);
        RangeCheck.Within(rules.ProviderFavourCap, 0, RangeCheck.LargestWeight, At + "providerFavourCap", faults);
        RangeCheck.Weight(rules.ComputedWeight, At + "computedWeight", faults);
        RangeCheck.Within(rules.ComparisonDecimals, 0, 15, At + "comparisonDecimals", faults);
        if (rules.PoorSurveyClamp > rules.Clamp && faults.Sound(At + "clamp"))
        {
            faults.Error(RubricCodes.ContradictoryBounds, At + "poorSurveyClamp",
                "A poor survey would count for more than a good one.",
                "At most the clamp of every proportion signal.", "Lower it or raise 'clamp'.");
        }

        foreach (var strength in EnumNames<FindingStrength>.All)
        {
            Present(rules.Strengths, strength, At + "strengths", faults);
        }

        foreach (var experience in EnumNames<Experience>.All)
        {
            Present(rules.Multipliers, experience, At + "multipliers", faults);
        }

        RepresentationCheck.Run(rules, faults);
        CheckStrengths(rules.Strengths, faults);
        foreach (var (experience, multiplier) in rules.Multipliers)
        {
            RangeCheck.Within(multiplier, 0, RangeCheck.LargestMultiplier, $"{At}multipliers.{experience}", faults);
        }
    }

    private static void CheckStrengths(IReadOnlyDictionary<FindingStrength, double> strengths, Faults faults)
    {
        var before = 0.0;
        foreach (var (strength, weight) in strengths.OrderBy(pair => pair.Key))
        {
            var path = $"{At}strengths.{strength}";
            RangeCheck.Weight(weight, path, faults);
            if (weight < before)
            {
                faults.Error(RubricCodes.DecreasingStrengths, path, "A stronger finding weighs less than a weaker one.",
                    "Weights that do not decrease from Slight to Strong.", "Correct the weights.");
            }

            before = weight;
        }
    }

    private static void Present<T>(IReadOnlyDictionary<T, double> numbers, T key, string path, Faults faults)
        where T : struct, Enum
    {
        if (!numbers.ContainsKey(key))
        {
            faults.Error(RubricCodes.MissingNumber, $"{path}.{key}", "The number is missing.",
                $"A number for each of: {EnumNames<T>.Joined}.",
                "Add it.");
        }
    }
}
