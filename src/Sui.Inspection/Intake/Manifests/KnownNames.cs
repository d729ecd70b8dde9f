using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>What pack.json may name.</summary>
/// <param name="FileKinds">The kinds of file, each with the kinds of instrument whose answers it holds.</param>
/// <param name="Data">The frameworks, rubrics and instruments.</param>
internal sealed record KnownNames(IReadOnlyDictionary<string, IReadOnlyList<SourceKind>> FileKinds, PackData Data);
