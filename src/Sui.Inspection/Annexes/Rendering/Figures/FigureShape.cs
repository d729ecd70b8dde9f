namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Something drawn.</summary>
internal abstract record FigureShape;
