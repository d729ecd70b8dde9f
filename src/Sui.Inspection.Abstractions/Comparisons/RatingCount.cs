using Sui.Inspection.Standards;

namespace Sui.Inspection.Comparisons;

/// <summary>How many providers have a rating: the one decided and moderated, otherwise the one that the evidence gives.</summary>
/// <param name="Rating">The rating; null where there is none.</param>
/// <param name="Providers">How many providers.</param>
public sealed record RatingCount(Rating? Rating, int Providers);
