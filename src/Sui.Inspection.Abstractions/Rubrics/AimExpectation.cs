using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>The rung that suits an aim: the right rung for the right job.</summary>
/// <param name="Aim">The aim.</param>
/// <param name="Expected">The rung expected; null for none.</param>
/// <param name="Name">The aim in print.</param>
public sealed record AimExpectation(ActivityAim Aim, Rung? Expected, LocalisedText Name);
