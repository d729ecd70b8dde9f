using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>
/// A drawing. Its origin is the top left corner, y grows downwards, and lengths are in points (1/72 inch). A drawing
/// that is larger than the space for content is scaled down; what lies outside its box is cut off.
/// </summary>
/// <param name="AlternateText">What the drawing shows, for people who cannot see it; 1 to 10,000 characters, not blank.</param>
/// <param name="Width">Above 0, at most 14,400.</param>
/// <param name="Height">Above 0, at most 14,400.</param>
/// <param name="Commands">What to draw, from back to front.</param>
public sealed record PdfFigure(string AlternateText, double Width, double Height, IReadOnlyList<PdfDrawing> Commands) : PdfBlock
{
    /// <summary>A caption above the drawing, tagged as such, that stays with it; empty for none.</summary>
    public IReadOnlyList<PdfInline> Caption { get; init; } = [];

    /// <summary>The height of the drawing's head, such as a legend, which is drawn again where it goes on on another page; 0 or
    /// more.</summary>
    public double Head { get; init; }

    /// <summary>The height of the drawing's foot, such as an axis, which is drawn on each page that it stands on; 0 or more, and
    /// less than the height together with <see cref="Head"/>.</summary>
    public double Foot { get; init; }

    /// <summary>What the drawing shows above its first break: at most 10,000 characters, said after <see cref="AlternateText"/> where the drawing
    /// goes on on another page; null for nothing more. A later part is described by the caption and the texts of the breaks in it.</summary>
    public string? FirstPartText { get; init; }

    /// <summary>Where the drawing may go on on another page, from top to bottom; empty when it stays whole.</summary>
    public IReadOnlyList<PdfFigureBreak> Breaks { get; init; } = [];
}
