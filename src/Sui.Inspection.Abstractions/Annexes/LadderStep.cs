using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>One rung in the figure of the ladder.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">Its meaning.</param>
/// <param name="Placed">Whether the provider stands here.</param>
/// <param name="Note">What the figure says beside it, in words; null for nothing.</param>
public sealed record LadderStep(Rung Rung, string Name, string Meaning, bool Placed, string? Note);
