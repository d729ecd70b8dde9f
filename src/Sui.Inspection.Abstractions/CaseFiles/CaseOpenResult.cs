using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>What opening a case file gave.</summary>
/// <param name="File">The case file; null where it cannot be used.</param>
/// <param name="Problems">Why it cannot be used, with permanent codes SUI7000 to SUI7099; empty where it can.</param>
public sealed record CaseOpenResult(ICaseFile? File, IReadOnlyList<Problem> Problems);
