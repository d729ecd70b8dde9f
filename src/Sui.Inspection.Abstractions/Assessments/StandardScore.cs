using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>A standard's rating from its key questions.</summary>
/// <param name="Rating">The rating: that of the lowest key question.</param>
/// <param name="Score">Its score, 0 (inadequate) to 3 (outstanding).</param>
/// <param name="Discretion">Whether the lowest percentage lies near enough to a boundary for discretion.</param>
/// <param name="Verified">Whether the scale was checked against the inspectorate's manual.</param>
public sealed record StandardScore(Rating Rating, int Score, bool Discretion, bool Verified);
