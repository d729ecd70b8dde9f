using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>The look of a block's text before its inlines change it.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">The size in points.</param>
/// <param name="Color">The colour.</param>
/// <param name="LineHeight">The distance between baselines in points.</param>
internal sealed record TextLook(FontStyle Font, double Size, PdfColor Color, double LineHeight)
{
    /// <summary>
    /// The distance from a line's top to its baseline, which puts the text's body (0.75 of the size above the baseline,
    /// 0.2 below) in the middle of the line.
    /// </summary>
    public double Baseline => (LineHeight / 2) + (0.275 * Size);
}
