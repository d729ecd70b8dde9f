using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>A rung whose own essential criteria are met above a lower one that is not.</summary>
/// <param name="Rung">The rung whose own essentials are met.</param>
/// <param name="NotMet">The essential criteria of lower rungs that are not met.</param>
public sealed record WeakFoundation(Rung Rung, IReadOnlyList<string> NotMet);
