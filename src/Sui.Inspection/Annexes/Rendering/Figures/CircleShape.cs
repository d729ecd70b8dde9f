namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A circle, filled, outlined or both.</summary>
internal sealed record CircleShape(FigurePoint Centre, double Radius, FigureTone? Fill, FigureStroke? Stroke) : FigureShape;
