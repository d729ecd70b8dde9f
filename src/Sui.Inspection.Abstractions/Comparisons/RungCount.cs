using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Comparisons;

/// <summary>How many providers stand on a rung: the one decided and moderated, otherwise the one that the evidence gives.</summary>
/// <param name="Rung">The rung; null where none is reached.</param>
/// <param name="Providers">How many providers.</param>
public sealed record RungCount(Rung? Rung, int Providers);
