using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>An overall rating from the standards' scores.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Sum">The sum of the scores.</param>
/// <param name="Verified">Whether the scale was checked against the inspectorate's manual.</param>
public sealed record OverallScore(Rating Rating, int Sum, bool Verified);
