namespace Sui.Inspection.Annexes;

/// <summary>Activities on the ladder, each beside the rung that suits its aim.</summary>
/// <param name="Title">What the figure shows.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
/// <param name="Rungs">The names of the rungs, lowest first.</param>
/// <param name="PlacedLegend">What the mark of a placement means.</param>
/// <param name="RangeLegend">What the line between two rungs means.</param>
/// <param name="ExpectedLegend">What the mark of the rung that suits the aim means.</param>
/// <param name="Rows">The rows, uppermost first.</param>
public sealed record PlacementFigureBlock(
    string Title,
    string Description,
    IReadOnlyList<string> Rungs,
    string PlacedLegend,
    string RangeLegend,
    string ExpectedLegend,
    IReadOnlyList<PlacementRow> Rows)
    : FigureBlock(Title, Description);
