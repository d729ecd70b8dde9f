namespace Sui.Inspection.Annexes;

/// <summary>One criterion in a figure of evidence for and against.</summary>
/// <param name="Label">The criterion.</param>
/// <param name="Bars">Its bars, uppermost first.</param>
/// <param name="Sum">Their sum, in the unit of the axis; finite.</param>
/// <param name="SumText">The sum as it is printed.</param>
public sealed record BalanceRow(string Label, IReadOnlyList<BalanceBar> Bars, double Sum, string SumText);
