using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>One rung in the figure of the ladder.</summary>
public sealed record LadderStep
{
    /// <summary>The rung.</summary>
    public required Rung Rung { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its meaning.</summary>
    public required string Meaning { get; init; }

    /// <summary>Whether the provider stands here: by an inspector's decision where there is one, by the evidence otherwise.</summary>
    public required bool Placed { get; init; }

    /// <summary>What the figure says beside it, in words; null for nothing.</summary>
    public required string? Note { get; init; }
}
