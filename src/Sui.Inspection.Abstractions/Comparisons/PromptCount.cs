using Sui.Inspection.Standards;

namespace Sui.Inspection.Comparisons;

/// <summary>For how many providers the evidence says this of the prompt.</summary>
/// <param name="Result">The result.</param>
/// <param name="Providers">How many providers.</param>
public sealed record PromptCount(PromptResult Result, int Providers);
