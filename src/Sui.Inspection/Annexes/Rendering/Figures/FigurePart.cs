namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A figure, or one of the consecutive parts of one that is taller than a page.</summary>
/// <param name="Title">What it shows, with the part's number.</param>
/// <param name="Description">The same in words; for one of several parts what its own rows show, after the words for all in the first.</param>
/// <param name="Drawing">The drawing.</param>
internal sealed record FigurePart(string Title, string Description, FigureDrawing Drawing);
