namespace Sui.Inspection.Standards;

/// <summary>A band of a scale that maps to one rating. Bounds belong to the band.</summary>
/// <param name="Rating">The rating of the band.</param>
/// <param name="From">The lowest value of the band, included.</param>
public sealed record RatingBand(Rating Rating, double From);
