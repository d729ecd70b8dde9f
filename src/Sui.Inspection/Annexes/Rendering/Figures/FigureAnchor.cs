namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Which part of a text stands at its position.</summary>
internal enum FigureAnchor
{
    /// <summary>Its left end.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}
