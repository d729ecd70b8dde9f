namespace Sui.Inspection.CaseFiles;

/// <summary>Something of the outcome that differs.</summary>
/// <param name="What">What: a criterion's id; or <c>rung</c>, <c>rating.low</c>, <c>decision.rating</c> and the like.</param>
/// <param name="Before">What the first says; null for nothing.</param>
/// <param name="After">What the second says; null for nothing.</param>
public sealed record OutcomeChange(string What, string? Before, string? After);
