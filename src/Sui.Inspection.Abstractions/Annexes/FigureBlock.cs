using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>
/// A figure: what it shows, never how it is drawn. The same numbers stand in a table nearby, and no meaning rests on colour. A
/// renderer that cannot draw a figure prints its title and description.
/// </summary>
/// <param name="Title">What the figure shows.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(BalanceFigureBlock), "balance")]
[JsonDerivedType(typeof(ChainFigureBlock), "chain")]
[JsonDerivedType(typeof(ComparisonFigureBlock), "comparison")]
[JsonDerivedType(typeof(IntervalFigureBlock), "interval")]
[JsonDerivedType(typeof(LadderFigureBlock), "ladder")]
[JsonDerivedType(typeof(PlacementFigureBlock), "placement")]
public abstract record FigureBlock(string Title, string Description) : AnnexBlock;
