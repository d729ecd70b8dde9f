namespace Sui.Inspection.Annexes;

/// <summary>Shares with their intervals, as a dot-and-whisker plot from 0 to 1.</summary>
/// <param name="Title">What the figure shows.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
/// <param name="Axis">What the axis shows, its unit included.</param>
/// <param name="ShareLegend">What a dot and its whisker mean.</param>
/// <param name="BarLegend">What the mark of a bar means.</param>
/// <param name="Rows">The rows, uppermost first.</param>
public sealed record IntervalFigureBlock(
    string Title, string Description, string Axis, string ShareLegend, string BarLegend, IReadOnlyList<IntervalRow> Rows)
    : FigureBlock(Title, Description);
