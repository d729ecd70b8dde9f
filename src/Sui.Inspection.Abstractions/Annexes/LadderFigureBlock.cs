namespace Sui.Inspection.Annexes;

/// <summary>The ladder as a figure, with the placement.</summary>
/// <param name="Title">What the figure shows.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
/// <param name="Steps">The rungs, lowest first.</param>
public sealed record LadderFigureBlock(string Title, string Description, IReadOnlyList<LadderStep> Steps)
    : FigureBlock(Title, Description);
