namespace Sui.Inspection.Assessments;

/// <summary>What weights made of a proportion. Equality is by value.</summary>
/// <param name="Share">The weighted share that is favourable, 0 to 1: k/n of the weight of evidence.</param>
/// <param name="FewestOfGroup">The fewest people of one group, of those that somebody answering belongs to, that the weights rest on, 1 or more.</param>
public sealed record SignalWeighting(double Share, int FewestOfGroup);
