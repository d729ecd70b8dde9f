namespace Sui.Inspection.Imports;

/// <summary>What the answers give one criterion, counted as the method counts (section 4). Equality is by value.</summary>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="Favourable">k: the sum, over people, of the share of their valid answers that is favourable, 0 to <paramref name="Valid"/>.</param>
/// <param name="Valid">n: people with a valid answer.</param>
public sealed record CriterionTally(string CriterionId, double Favourable, long Valid);
