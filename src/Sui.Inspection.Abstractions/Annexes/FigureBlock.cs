using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>
/// A figure: what it shows, never how it is drawn. The same numbers stand in a table nearby, and no meaning rests on colour. A
/// renderer that cannot draw a figure prints its title and description.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(BalanceFigureBlock), "balance")]
[JsonDerivedType(typeof(ChainFigureBlock), "chain")]
[JsonDerivedType(typeof(ComparisonFigureBlock), "comparison")]
[JsonDerivedType(typeof(IntervalFigureBlock), "interval")]
[JsonDerivedType(typeof(LadderFigureBlock), "ladder")]
[JsonDerivedType(typeof(PlacementFigureBlock), "placement")]
public abstract record FigureBlock : AnnexBlock
{
    /// <summary>What the figure shows.</summary>
    public required string Title { get; init; }

    /// <summary>The same in words, for people who do not see it.</summary>
    public required string Description { get; init; }
}
