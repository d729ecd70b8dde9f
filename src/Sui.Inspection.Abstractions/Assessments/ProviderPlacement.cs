using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Where a provider's arrangements stand on the ladder.</summary>
public sealed record ProviderPlacement
{
    /// <summary>The rung; null when the provider is not placed.</summary>
    public required Rung? Rung { get; init; }

    /// <summary>How far it can be relied on.</summary>
    public required SecurityOutcome Security { get; init; }

    /// <summary>How far it extends.</summary>
    public required Reach Reach { get; init; }

    /// <summary>Essential criteria below the rung that are unclear or without evidence.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }

    /// <summary>Rungs met above a lower one that is not.</summary>
    public required IReadOnlyList<WeakFoundation> WeakFoundations { get; init; }

    /// <summary>The next rung; null at the top.</summary>
    public required Rung? Next { get; init; }

    /// <summary>What blocks the next rung.</summary>
    public required IReadOnlyList<BlockingCriterion> Blocking { get; init; }
}
