using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>How criteria become a placement (method, section 5).</summary>
public sealed record PlacementRules
{
    /// <summary>The highest rung for which Indicated suffices; above it, Met is needed.</summary>
    public required Rung IndicatedSufficesThrough { get; init; }

    /// <summary>The criterion that, not met while no rung is reached, places the provider on rung 0.</summary>
    public required string NoControlCriterion { get; init; }

    /// <summary>The criterion that reach is read from.</summary>
    public required string ReachCriterion { get; init; }

    /// <summary>How many people must have been heard from a sample that the inspectorate drew for a placement to be secure,
    /// 0 to 1,000,000.</summary>
    public required int SecureHeard { get; init; }

    /// <summary>How many people must have been heard for a rating, 0 to 1,000,000.</summary>
    public required int RatedHeard { get; init; }

    /// <summary>The origins of evidence whose people count as heard.</summary>
    public required IReadOnlyList<Origin> HeardOrigins { get; init; }

    /// <summary>The least absolute sum, in decibans, of each side of a contradiction, from 0.001 to 100,000.</summary>
    public required double ContradictionAt { get; init; }
}
