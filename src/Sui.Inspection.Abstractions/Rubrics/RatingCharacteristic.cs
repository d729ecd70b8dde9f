using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>What a rating looks like.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Words">What it looks like, in the middle of a sentence, without a full stop.</param>
public sealed record RatingCharacteristic(Rating Rating, LocalisedText Words);
