namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A rectangle, filled, outlined or both.</summary>
internal sealed record BoxShape(double X, double Y, double Width, double Height, FigureTone? Fill, FigureStroke? Stroke)
    : FigureShape;
