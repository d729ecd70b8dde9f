namespace Sui.Inspection.Annexes;

/// <summary>A threshold in a figure of evidence for and against.</summary>
/// <param name="Value">Where it stands, in the unit of the axis; finite.</param>
/// <param name="Label">What it means, short.</param>
public sealed record BalanceThreshold(double Value, string Label);
