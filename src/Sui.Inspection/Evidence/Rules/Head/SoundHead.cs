namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>A pack without its items: what is sound of its own properties, and its sources.</summary>
/// <param name="Pack">The pack, whose own properties are all there; its items are untouched.</param>
/// <param name="Sources">Every source that has an id of its own, those with errors included.</param>
/// <param name="Days">The days that events may lie in.</param>
internal sealed record SoundHead(EvidencePack Pack, IReadOnlyList<DeclaredSource> Sources, Period Days);
