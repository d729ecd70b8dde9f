namespace Sui.Inspection.Annexes;

/// <summary>The ladder as a figure, with the placement.</summary>
public sealed record LadderFigureBlock : FigureBlock
{
    /// <summary>Whether it is small: names and notes of the rungs without their meanings.</summary>
    public bool Compact { get; init; }

    /// <summary>Whether its words have 14 points, for easy read, where a compact one has 12: one rung above another, without meanings.</summary>
    public bool Large { get; init; }

    /// <summary>The rungs, lowest first.</summary>
    public required IReadOnlyList<LadderStep> Steps { get; init; }
}
