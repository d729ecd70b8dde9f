using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>One activity in a figure of activities on the ladder.</summary>
public sealed record PlacementRow
{
    /// <summary>The activity.</summary>
    public required string Label { get; init; }

    /// <summary>The lowest rung possible; null where it has none.</summary>
    public required Rung? Lowest { get; init; }

    /// <summary>The highest rung possible, not below <see cref="Lowest"/>; null with it.</summary>
    public required Rung? Highest { get; init; }

    /// <summary>The rung that suits its aim; null for none.</summary>
    public required Rung? Expected { get; init; }

    /// <summary>What is printed where it has no rung; null otherwise.</summary>
    public required string? Note { get; init; }
}
