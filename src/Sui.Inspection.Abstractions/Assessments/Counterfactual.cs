namespace Sui.Inspection.Assessments;

/// <summary>How near the placement is to another; for the working paper only. In decibans.</summary>
/// <param name="ToNextRung">The fewest decibans, over all blocking criteria, to the next rung; null at the top. Where a second kind of source is
/// lacking, some of them have to come from one.</param>
/// <param name="Surplus">The smallest surplus over the bound among the essential criteria that hold this rung; null when no rung is held.</param>
/// <param name="SurplusCriterion">The criterion with that surplus.</param>
public sealed record Counterfactual(double? ToNextRung, double? Surplus, string? SurplusCriterion);
