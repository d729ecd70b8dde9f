namespace Sui.Inspection.Assessments;

/// <summary>How many matters ended in one way.</summary>
/// <param name="End">The way.</param>
/// <param name="Count">How many, 0 or more.</param>
public sealed record ChainEndCount(ChainEnd End, int Count);
