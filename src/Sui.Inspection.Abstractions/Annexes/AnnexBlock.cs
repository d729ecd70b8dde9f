using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>A block of an annex: what it means, not how it looks.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(CalloutBlock), "callout")]
[JsonDerivedType(typeof(FactsBlock), "facts")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(ParagraphBlock), "paragraph")]
[JsonDerivedType(typeof(QuoteBlock), "quote")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(BalanceFigureBlock), "balance")]
[JsonDerivedType(typeof(ChainFigureBlock), "chain")]
[JsonDerivedType(typeof(ComparisonFigureBlock), "comparison")]
[JsonDerivedType(typeof(IntervalFigureBlock), "interval")]
[JsonDerivedType(typeof(LadderFigureBlock), "ladder")]
[JsonDerivedType(typeof(PlacementFigureBlock), "placement")]
public abstract record AnnexBlock;
