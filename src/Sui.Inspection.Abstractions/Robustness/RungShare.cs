using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Robustness;

/// <summary>How often a rung came out.</summary>
/// <param name="Rung">The rung; null for none reached.</param>
/// <param name="Share">The share of resamples at this rung, 0 to 1.</param>
/// <param name="AtOrAbove">The share of resamples at it or above it, 0 to 1; for no rung 1.</param>
public sealed record RungShare(Rung? Rung, double Share, double AtOrAbove);
