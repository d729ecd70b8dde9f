namespace Sui.Inspection.Rubrics;

/// <summary>How few people are enough where the caseload is small: of a caseload of N, no more than ⌈share · N⌉ need be heard, and
/// never fewer than the least (method, section 5).</summary>
/// <param name="Share">The share of the caseload that is enough, from 0.001 to 1.</param>
/// <param name="Least">The fewest that are ever enough, 0 to 1,000,000.</param>
public sealed record SmallCaseload(double Share, int Least);
