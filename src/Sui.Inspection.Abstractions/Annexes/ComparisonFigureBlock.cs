namespace Sui.Inspection.Annexes;

/// <summary>Two shares of each of several groups side by side, such as who is on a caseload and who was heard.</summary>
public sealed record ComparisonFigureBlock : FigureBlock
{
    /// <summary>What the first share is of.</summary>
    public required string FirstLegend { get; init; }

    /// <summary>What the second share is of.</summary>
    public required string SecondLegend { get; init; }

    /// <summary>The rows, uppermost first; rows of one <see cref="ComparisonRow.Heading"/> follow one another.</summary>
    public required IReadOnlyList<ComparisonRow> Rows { get; init; }
}
