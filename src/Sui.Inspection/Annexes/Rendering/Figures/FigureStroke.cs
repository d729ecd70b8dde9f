namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>How a line is drawn: its tone, its width in points and whether it is dashed.</summary>
internal sealed record FigureStroke(FigureTone Tone, double Width = 1, bool Dashed = false)
{
    /// <summary>The length of a dash in points.</summary>
    public const double Dash = 3.5;

    /// <summary>The length of the gap between dashes in points.</summary>
    public const double Gap = 2.5;
}
