namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A mark with its words.</summary>
/// <param name="Text">The words; blank leaves the mark out of the legend.</param>
/// <param name="Width">The width of the mark in points.</param>
/// <param name="Draw">Draws the mark around a middle; it reaches at most 11 points up and down.</param>
internal sealed record FigureLegendItem(string Text, double Width, Action<FigureCanvas, double, double> Draw);
