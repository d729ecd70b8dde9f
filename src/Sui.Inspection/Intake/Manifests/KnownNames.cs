using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>What pack.json may name.</summary>
/// <param name="Frameworks">The ids of the frameworks.</param>
/// <param name="FileKinds">The kinds of file, each with the kinds of instrument whose answers it holds.</param>
/// <param name="Instruments">The ids of the instruments, each with its kind.</param>
internal sealed record KnownNames(
    IReadOnlySet<string> Frameworks,
    IReadOnlyDictionary<string, IReadOnlyList<SourceKind>> FileKinds,
    IReadOnlyDictionary<string, SourceKind> Instruments);
