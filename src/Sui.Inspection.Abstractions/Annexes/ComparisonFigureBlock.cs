namespace Sui.Inspection.Annexes;

/// <summary>Two shares of each of several groups side by side, such as who is on a caseload and who was heard.</summary>
/// <param name="Title">What the figure shows.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
/// <param name="FirstLegend">What the first share is of.</param>
/// <param name="SecondLegend">What the second share is of.</param>
/// <param name="Rows">The rows, uppermost first; rows of one <see cref="ComparisonRow.Heading"/> follow one another.</param>
public sealed record ComparisonFigureBlock(
    string Title, string Description, string FirstLegend, string SecondLegend, IReadOnlyList<ComparisonRow> Rows)
    : FigureBlock(Title, Description);
