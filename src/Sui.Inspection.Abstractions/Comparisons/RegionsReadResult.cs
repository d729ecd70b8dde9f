using Sui.Inspection.Problems;

namespace Sui.Inspection.Comparisons;

/// <summary>What reading a table of regions gave.</summary>
/// <param name="Regions">The region of each provider, by the provider's id; what can be used.</param>
/// <param name="Problems">What is wrong with the table: SUI8455 to SUI8457, and those of any table.</param>
public sealed record RegionsReadResult(IReadOnlyDictionary<string, string> Regions, IReadOnlyList<Problem> Problems);
