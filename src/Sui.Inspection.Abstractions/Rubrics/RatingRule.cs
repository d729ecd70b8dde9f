using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>A rating and the conditions of which any one gives it.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="AnyOf">The conditions; an empty condition always holds.</param>
public sealed record RatingRule(Rating Rating, IReadOnlyList<RatingCondition> AnyOf);
