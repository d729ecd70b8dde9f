namespace Sui.Inspection.Analysis;

/// <summary>
/// What a proportion says about a bar: I. J. Good's weight of evidence, in decibans. Equality is by value.
/// </summary>
/// <param name="Weight">W, from −100 to +100 with the default clamp; positive says that the true share is at the bar or above.</param>
/// <param name="AtOrAbove">The posterior probability that the share is at the bar or above, 0 to 1.</param>
/// <param name="Below">The posterior probability that it is below, 0 to 1; computed directly, never as 1 minus the other.</param>
public sealed record ProportionWeight(double Weight, double AtOrAbove, double Below);
