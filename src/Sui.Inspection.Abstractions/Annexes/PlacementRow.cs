using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>One activity in a figure of activities on the ladder.</summary>
/// <param name="Label">The activity.</param>
/// <param name="Lowest">The lowest rung possible; null where it has none.</param>
/// <param name="Highest">The highest rung possible, not below <paramref name="Lowest"/>; null with it.</param>
/// <param name="Expected">The rung that suits its aim; null for none.</param>
/// <param name="Note">What is printed where it has no rung; null otherwise.</param>
public sealed record PlacementRow(string Label, Rung? Lowest, Rung? Highest, Rung? Expected, string? Note);
