using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Rubrics;


namespace Sui.Inspection.Intake;

/// <summary>What packs are read with.</summary>
/// <param name="Readers">The readers of files, by kind.</param>
/// <param name="Rubric">The rubric whose criteria may be named.</param>
/// <param name="Instruments">The instruments, by id.</param>
/// <param name="Names">What pack.json may name.</param>
/// <param name="Limits">The limits.</param>
/// <param name="Guard">What keeps direct identifiers out.</param>
internal sealed record PackKnowledge(
    IReadOnlyDictionary<string, IEvidenceReader> Readers,
    Rubric Rubric,
    IReadOnlyDictionary<string, Instrument> Instruments,
    KnownNames Names,
    PackLimits Limits,
    PrivacyGuard Guard);
