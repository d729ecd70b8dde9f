using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Draws figures, the same for every format.</summary>
internal static class FigureDrawer
{
    /// <summary>The parts of a figure in order, in English words; none for a kind of figure that is not known.</summary>
    public static IReadOnlyList<FigurePart> Draw(FigureBlock figure) => Draw(figure, FurnitureWording.In("en"));

    /// <summary>The parts of a figure in order, in words of its document's language; none for a kind of figure that is not known.</summary>
    public static IReadOnlyList<FigurePart> Draw(FigureBlock figure, FurnitureWording words) => figure switch
    {
        LadderFigureBlock ladder => LadderFigure.Draw(ladder, words),
        IntervalFigureBlock intervals => IntervalFigure.Draw(intervals, words),
        ComparisonFigureBlock comparison => ComparisonFigure.Draw(comparison, words),
        BalanceFigureBlock balance => BalanceFigure.Draw(balance, words),
        PlacementFigureBlock placements => PlacementFigure.Draw(placements, words),
        ChainFigureBlock chain => ChainFigure.Draw(chain, words),
        _ => [],
    };
}
