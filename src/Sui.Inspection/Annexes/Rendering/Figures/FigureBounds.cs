namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A rectangle that a shape stays within.</summary>
internal readonly record struct FigureBounds(double Left, double Top, double Right, double Bottom);
