namespace Sui.Inspection.Annexes;

/// <summary>Evidence for and against, as bars to either side of zero, one for each kind of source, with their sum.</summary>
/// <param name="Title">What the figure shows.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
/// <param name="Axis">What the axis shows, its unit included.</param>
/// <param name="AgainstLegend">What the side below zero means.</param>
/// <param name="ForLegend">What the side above zero means.</param>
/// <param name="SumLegend">What the mark of a sum means.</param>
/// <param name="Thresholds">The thresholds drawn across.</param>
/// <param name="Rows">The rows, uppermost first.</param>
public sealed record BalanceFigureBlock(
    string Title,
    string Description,
    string Axis,
    string AgainstLegend,
    string ForLegend,
    string SumLegend,
    IReadOnlyList<BalanceThreshold> Thresholds,
    IReadOnlyList<BalanceRow> Rows)
    : FigureBlock(Title, Description);
