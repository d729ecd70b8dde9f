namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>What every part of a figure repeats around its rows: legend, grid and axis.</summary>
/// <param name="Head">The room above the rows in points.</param>
/// <param name="Foot">The room below the rows in points.</param>
/// <param name="Draw">Draws it, given the top and the bottom of the rows; it lies behind them.</param>
internal sealed record FigureFrame(double Head, double Foot, Action<FigureCanvas, double, double> Draw)
{
    /// <summary>Whether rows are joined, so that they stand on one page if they fit it.</summary>
    public bool Joined { get; init; }
}
