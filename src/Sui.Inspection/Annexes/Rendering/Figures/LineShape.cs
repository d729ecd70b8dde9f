namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A straight line.</summary>
internal sealed record LineShape(FigurePoint From, FigurePoint To, FigureStroke Stroke) : FigureShape;
