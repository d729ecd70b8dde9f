using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>How criteria become a placement (method, section 5).</summary>
public sealed record PlacementRules
{
    /// <summary>The highest rung for which Indicated suffices; above it, Met is needed.</summary>
    public required Rung IndicatedSufficesThrough { get; init; }

    /// <summary>The criteria, at least one, that place the provider on rung 0 when all are not met while no rung is reached.</summary>
    public required IReadOnlyList<string> NoControlCriteria { get; init; }

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

    /// <summary>How few are enough of a small caseload; null where the numbers hold for any.</summary>
    public SmallCaseload? SmallCaseload { get; init; }

    /// <summary>Whether two kinds of source of one experience can contradict each other, and the provider's own word is set against what all
    /// others say.</summary>
    public bool ContradictionByKind { get; init; }
}
