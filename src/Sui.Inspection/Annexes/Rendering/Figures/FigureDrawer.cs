namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Draws figures, the same for every format.</summary>
internal static class FigureDrawer
{
    /// <summary>The parts of a figure in order; none for a kind of figure that is not known.</summary>
    public static IReadOnlyList<FigurePart> Draw(FigureBlock figure) => figure switch
    {
        LadderFigureBlock ladder => LadderFigure.Draw(ladder),
        IntervalFigureBlock intervals => IntervalFigure.Draw(intervals),
        ComparisonFigureBlock comparison => ComparisonFigure.Draw(comparison),
        BalanceFigureBlock balance => BalanceFigure.Draw(balance),
        PlacementFigureBlock placements => PlacementFigure.Draw(placements),
        ChainFigureBlock chain => ChainFigure.Draw(chain),
        _ => [],
    };
}
