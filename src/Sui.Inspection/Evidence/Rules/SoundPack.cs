using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>What the rules make of a pack.</summary>
/// <param name="Pack">The pack without what has errors.</param>
/// <param name="Problems">Every problem.</param>
internal sealed record SoundPack(EvidencePack Pack, IReadOnlyList<Problem> Problems);
