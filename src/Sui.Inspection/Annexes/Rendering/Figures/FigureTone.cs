namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A colour by what it is for. On paper each has a contrast of 4.5 or more, but for the two that carry no
/// meaning.</summary>
internal enum FigureTone
{
    /// <summary>Text, and marks that must not be missed.</summary>
    Ink,

    /// <summary>Bars, dots and filled shapes.</summary>
    Dark,

    /// <summary>Outlines, axes and asides.</summary>
    Muted,

    /// <summary>The mark to compare with: a bar, a threshold, a rung that is expected.</summary>
    Accent,

    /// <summary>The ground, and text on dark shapes.</summary>
    Paper,

    /// <summary>A light ground behind marks; carries no meaning.</summary>
    Tint,

    /// <summary>Light rules that lead the eye; carry no meaning.</summary>
    Grid,
}
