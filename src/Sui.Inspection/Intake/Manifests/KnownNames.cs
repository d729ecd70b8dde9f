namespace Sui.Inspection.Intake.Manifests;

/// <summary>What pack.json may name.</summary>
/// <param name="Frameworks">The ids of the frameworks.</param>
/// <param name="FileKinds">The kinds of file, each with whether it names an instrument.</param>
/// <param name="Instruments">The ids of the instruments.</param>
internal sealed record KnownNames(
    IReadOnlySet<string> Frameworks, IReadOnlyDictionary<string, bool> FileKinds, IReadOnlyCollection<string> Instruments);
