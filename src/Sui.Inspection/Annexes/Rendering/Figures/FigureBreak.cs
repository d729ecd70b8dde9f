namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A height between rows at which a drawing may go on on another page.</summary>
/// <param name="At">The distance from the drawing's top in points.</param>
/// <param name="Description">What its rows show from there to the next break.</param>
internal sealed record FigureBreak(double At, string Description);
