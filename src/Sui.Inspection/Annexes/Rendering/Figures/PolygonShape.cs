namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A closed shape of straight sides, filled, outlined or both.</summary>
internal sealed record PolygonShape(IReadOnlyList<FigurePoint> Points, FigureTone? Fill, FigureStroke? Stroke) : FigureShape;
