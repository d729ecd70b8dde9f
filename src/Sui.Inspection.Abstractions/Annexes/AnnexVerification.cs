using Sui.Inspection.Problems;

namespace Sui.Inspection.Annexes;

/// <summary>What verifying a written annex gave.</summary>
/// <param name="Claim">What its record says; null where none can be read.</param>
/// <param name="Problems">What cannot be read, was changed or does not follow, with permanent codes SUI5401 to SUI5436; empty where all holds.</param>
public sealed record AnnexVerification(AnnexClaim? Claim, IReadOnlyList<Problem> Problems);
