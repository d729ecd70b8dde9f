using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>How evidence becomes signals and signals become sums (method, section 4). Weights are in decibans.</summary>
public sealed record SignalRules
{
    /// <summary>How many imaginary answers, split at the bar, the count starts from; from 0.1 to 10,000.</summary>
    public required double PriorAnswers { get; init; }

    /// <summary>The largest absolute weight of a proportion signal, from 0.001 to 1,000.</summary>
    public required double Clamp { get; init; }

    /// <summary>The largest absolute weight of a signal from a survey of poor representativeness, from 0.001 to <see cref="Clamp"/>.</summary>
    public required double PoorSurveyClamp { get; init; }

    /// <summary>The weight of a finding by its strength, each from 0.001 to 1,000; not decreasing.</summary>
    public required IReadOnlyDictionary<FindingStrength, double> Strengths { get; init; }

    /// <summary>The multiplier of each experience, from 0 to 100, applied before any clamp.</summary>
    public required IReadOnlyDictionary<Experience, double> Multipliers { get; init; }

    /// <summary>The largest absolute sum of one source kind, experience and origin, from 0.001 to 1,000.</summary>
    public required double GroupCap { get; init; }

    /// <summary>The most that evidence of the provider's origin can count in a criterion's favour, from 0 to 1,000.</summary>
    public required double ProviderFavourCap { get; init; }

    /// <summary>Whether evidence of the provider's origin for and against is summed apart: that against counts in full, up to
    /// <see cref="GroupCap"/> in each group; that for counts as far as the strongest other group of its kind of source and experience leaves
    /// room below <see cref="GroupCap"/>. Otherwise one sum of both is capped.</summary>
    public bool ProviderSidesApart { get; init; }

    /// <summary>Whether findings that name no event and share source and event date are taken to be of one event.</summary>
    public bool SameDayIsOneEvent { get; init; }

    /// <summary>Whether a person heard in several ways counts by the smallest design effect of the answers, and towards the n of
    /// corroboration in each kind of source. Otherwise by the largest, and in one kind only.</summary>
    public bool LinkedPeopleInEachKind { get; init; }

    /// <summary>Who decides whether those who answered a survey, and the people heard, resemble the caseload.</summary>
    public RepresentativenessBasis Representativeness { get; init; }

    /// <summary>The numbers that it is worked out by; null where it is declared.</summary>
    public RepresentationRules? Representation { get; init; }

    /// <summary>Whether answers to surveys of the caseload are weighted; <see cref="ResponseWeights.Raked"/> needs
    /// <see cref="RepresentativenessBasis.Computed"/>.</summary>
    public ResponseWeights Weights { get; init; }

    /// <summary>The numbers of raking; null where nothing is weighted.</summary>
    public WeightingRules? Raking { get; init; }

    /// <summary>The weight, for or against, of the finding that a computed criterion makes, from 0.001 to 1,000.</summary>
    public required double ComputedWeight { get; init; }

    /// <summary>How many decimals are kept when sums are compared with bounds, 0 to 15.</summary>
    public required int ComparisonDecimals { get; init; }

    /// <summary>The grades in words, weakest first.</summary>
    public required IReadOnlyList<Grade> Grades { get; init; }
}
