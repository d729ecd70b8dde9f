namespace Sui.Inspection.Annexes;

/// <summary>Activities on the ladder, each beside the rung that suits its aim.</summary>
public sealed record PlacementFigureBlock : FigureBlock
{
    /// <summary>The names of the rungs, lowest first.</summary>
    public required IReadOnlyList<string> Rungs { get; init; }

    /// <summary>What the mark of a placement means.</summary>
    public required string PlacedLegend { get; init; }

    /// <summary>What the line between two rungs means.</summary>
    public required string RangeLegend { get; init; }

    /// <summary>What the mark of the rung that suits the aim means.</summary>
    public required string ExpectedLegend { get; init; }

    /// <summary>The rows, uppermost first.</summary>
    public required IReadOnlyList<PlacementRow> Rows { get; init; }
}
