namespace Sui.Inspection.Evidence.Rules;

/// <summary>A source that the pack declares.</summary>
/// <param name="Source">The source, as far as it can be used.</param>
/// <param name="KindKnown">Whether its kind is known.</param>
/// <param name="LeftOut">Whether it has an error and is left out, with all that comes from it.</param>
/// <param name="Warn">Reports a warning on one of its properties.</param>
internal sealed record DeclaredSource(EvidenceSource Source, bool KindKnown, bool LeftOut, PropertyProblem Warn);
