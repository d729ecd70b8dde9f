namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A row of a figure.</summary>
/// <param name="Label">What it is called in the words for a part of a figure.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Draw">Draws it below a top edge.</param>
internal sealed record FigureRow(string Label, double Height, Action<FigureCanvas, double> Draw)
{
    /// <summary>Whether a group starts with it, so that it may stand at the top of a page.</summary>
    public bool StartsGroup { get; init; }
}
