using Sui.Inspection.Problems;

namespace Sui.Inspection.Coding;

/// <summary>What reading a codebook gave.</summary>
/// <param name="Codebook">The codebook; null when any problem is an error.</param>
/// <param name="Problems">Every problem.</param>
public sealed record CodebookReadResult(Codebook? Codebook, IReadOnlyList<Problem> Problems);
