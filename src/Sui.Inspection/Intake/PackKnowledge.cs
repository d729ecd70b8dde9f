using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Manifests;


namespace Sui.Inspection.Intake;

/// <summary>What packs are read with.</summary>
/// <param name="Readers">The readers of files, by kind.</param>
/// <param name="Data">The frameworks, rubrics and instruments known.</param>
/// <param name="Names">What pack.json may name.</param>
/// <param name="Limits">The limits.</param>
/// <param name="Guard">What keeps direct identifiers out.</param>
internal sealed record PackKnowledge(
    IReadOnlyDictionary<string, IEvidenceReader> Readers,
    PackData Data,
    KnownNames Names,
    PackLimits Limits,
    PrivacyGuard Guard);
