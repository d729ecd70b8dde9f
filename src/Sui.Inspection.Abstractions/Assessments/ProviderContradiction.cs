namespace Sui.Inspection.Assessments;

/// <summary>A criterion of which the provider says otherwise than all others do. Weights are in decibans.</summary>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="ProviderSum">What the provider's own word adds up to before it is capped.</param>
/// <param name="OthersSum">What all others add up to; of the opposite sign.</param>
public sealed record ProviderContradiction(string CriterionId, double ProviderSum, double OthersSum);
