using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>An aim and its best activity: the right rung for the right job.</summary>
/// <param name="Aim">The aim.</param>
/// <param name="Expected">The rung expected; null for none.</param>
/// <param name="BestActivityId">The activity with the highest placement; null when none with this aim has a say recorded.</param>
/// <param name="Fit">How they compare.</param>
public sealed record AimComparison(ActivityAim Aim, Rung? Expected, string? BestActivityId, AimFit Fit);
