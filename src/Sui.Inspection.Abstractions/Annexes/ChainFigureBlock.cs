namespace Sui.Inspection.Annexes;

/// <summary>How far what people said was followed: links one after another, each with how many reach it.</summary>
public sealed record ChainFigureBlock : FigureBlock
{
    /// <summary>The links in order; counts never rise from one to the next.</summary>
    public required IReadOnlyList<ChainFigureLink> Links { get; init; }
}
