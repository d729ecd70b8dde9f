namespace Sui.Inspection.Annexes;

/// <summary>The ladder as a figure, with the placement.</summary>
public sealed record LadderFigureBlock : FigureBlock
{
    /// <summary>The rungs, lowest first.</summary>
    public required IReadOnlyList<LadderStep> Steps { get; init; }
}
