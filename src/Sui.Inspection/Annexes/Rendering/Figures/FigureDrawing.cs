namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A drawing that knows nothing of formats.</summary>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Shapes">What it holds, from back to front.</param>
internal sealed record FigureDrawing(double Width, double Height, IReadOnlyList<FigureShape> Shapes)
{
    /// <summary>The height above its rows.</summary>
    public double Head { get; init; }

    /// <summary>The height below its rows.</summary>
    public double Foot { get; init; }

    /// <summary>What its rows show above the first break; empty without one.</summary>
    public string FirstDescription { get; init; } = string.Empty;

    /// <summary>Where it may go on on another page, from top to bottom.</summary>
    public IReadOnlyList<FigureBreak> Breaks { get; init; } = [];
}
