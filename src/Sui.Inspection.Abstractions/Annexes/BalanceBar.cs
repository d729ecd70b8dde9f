namespace Sui.Inspection.Annexes;

/// <summary>One bar in a figure of evidence for and against.</summary>
/// <param name="Label">The kind of source.</param>
/// <param name="Value">Its value, in the unit of the axis; finite; below 0 is against.</param>
/// <param name="Text">The value as it is printed.</param>
public sealed record BalanceBar(string Label, double Value, string Text);
