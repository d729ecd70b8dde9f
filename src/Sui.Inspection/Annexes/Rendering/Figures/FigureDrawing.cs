namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A drawing that knows nothing of formats.</summary>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Shapes">What it holds, from back to front.</param>
internal sealed record FigureDrawing(double Width, double Height, IReadOnlyList<FigureShape> Shapes);
