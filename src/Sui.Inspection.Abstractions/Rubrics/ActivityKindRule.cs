using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>What a kind of activity is called and how high it can stand.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Ceiling">The highest rung that the kind can reach; null for no ceiling.</param>
/// <param name="Name">The kind in print.</param>
public sealed record ActivityKindRule(ActivityKind Kind, Rung? Ceiling, LocalisedText Name);
