namespace Sui.Inspection.Rubrics;

/// <summary>A criterion's claim.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Unit">What a share counts; null unless <paramref name="Kind"/> is <see cref="ClaimKind.Share"/>.</param>
/// <param name="Bar">The bar τ, from 0.001 to 0.999; null unless <paramref name="Kind"/> is <see cref="ClaimKind.Share"/>.</param>
public sealed record Claim(ClaimKind Kind, ClaimUnit? Unit = null, double? Bar = null);
