using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>What reading a saved mapping gave.</summary>
/// <param name="Mapping">The mapping; null when any problem is an error.</param>
/// <param name="Problems">Every problem.</param>
public sealed record ImportMappingReadResult(ImportMapping? Mapping, IReadOnlyList<Problem> Problems);
