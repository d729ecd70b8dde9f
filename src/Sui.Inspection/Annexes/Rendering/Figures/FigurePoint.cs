namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A point from the top left corner, y downwards, in points (1/72 inch).</summary>
internal readonly record struct FigurePoint(double X, double Y);
