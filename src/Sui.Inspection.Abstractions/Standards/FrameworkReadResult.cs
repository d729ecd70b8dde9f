using Sui.Inspection.Problems;

namespace Sui.Inspection.Standards;

/// <summary>What reading a framework gave.</summary>
/// <param name="Framework">The framework; null when any problem is an error.</param>
/// <param name="Problems">Every problem.</param>
public sealed record FrameworkReadResult(Framework? Framework, IReadOnlyList<Problem> Problems);
