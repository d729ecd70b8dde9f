using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>How evidence becomes signals and signals become sums (method, section 4). Weights are in decibans.</summary>
public sealed record SignalRules
{
    /// <summary>How many imaginary answers, split at the bar, the count starts from; above 0.</summary>
    public required double PriorAnswers { get; init; }

    /// <summary>The largest absolute weight of a proportion signal.</summary>
    public required double Clamp { get; init; }

    /// <summary>The largest absolute weight of a signal from a survey of poor representativeness.</summary>
    public required double PoorSurveyClamp { get; init; }

    /// <summary>The weight of a finding by its strength; not decreasing.</summary>
    public required IReadOnlyDictionary<FindingStrength, double> Strengths { get; init; }

    /// <summary>The multiplier of each experience, 0 or more, applied before any clamp.</summary>
    public required IReadOnlyDictionary<Experience, double> Multipliers { get; init; }

    /// <summary>The largest absolute sum of one source kind, experience and origin.</summary>
    public required double GroupCap { get; init; }

    /// <summary>The most that evidence of the provider's origin can count in a criterion's favour.</summary>
    public required double ProviderFavourCap { get; init; }

    /// <summary>The weight, for or against, of the finding that a computed criterion makes.</summary>
    public required double ComputedWeight { get; init; }

    /// <summary>How many decimals are kept when sums are compared with bounds, 0 to 15.</summary>
    public required int ComparisonDecimals { get; init; }

    /// <summary>The grades in words, weakest first.</summary>
    public required IReadOnlyList<Grade> Grades { get; init; }
}
