namespace Sui.Inspection.Assessments.Scoring;

/// <summary>A signal and its weight after the experience's multiplier and the signal's own clamp.</summary>
internal sealed record OwnSignal(Signal Signal, double Own);
