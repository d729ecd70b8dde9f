using Sui.Inspection.Pdf.Blocks;

namespace Sui.Inspection.Pdf.Drawing;

/// <summary>One line of text in a figure. It does not wrap; see <see cref="PdfTextMeasure"/> for its width.</summary>
/// <param name="Position">
/// A point on the baseline: the text's left end, right end or middle, as <paramref name="Alignment"/> says.
/// </param>
/// <param name="Text">The text.</param>
/// <param name="Size">The size in points, 1 to 200.</param>
/// <param name="Color">The colour.</param>
/// <param name="Alignment">Which part of the text stands at the position.</param>
public sealed record PdfDrawnText(
    PdfPoint Position, string Text, double Size, PdfColor Color, PdfAlignment Alignment = PdfAlignment.Left) : PdfDrawing
{
    /// <summary>Whether the text is bold.</summary>
    public bool Bold { get; init; }
}
