using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>A cell of a row, its text broken into lines.</summary>
/// <param name="X">The left end of its text.</param>
/// <param name="Width">The width of its text.</param>
/// <param name="Alignment">Where lines stand in that width.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Look">The look of the text.</param>
/// <param name="Element">The TH or TD element.</param>
internal sealed record RowCell(
    double X, double Width, PdfAlignment Alignment, IReadOnlyList<TextLine> Lines, TextLook Look, StructureElement Element)
{
    /// <summary>The drawing below the text, or null.</summary>
    public CellGraphic? Graphic { get; init; }

    /// <summary>The line that the drawing stands with: the last, or the first of a cell without text.</summary>
    public int GraphicLine => Math.Max(Lines.Count - 1, 0);

    public double StartOf(TextLine line) => X + Alignment switch
    {
        PdfAlignment.Right => Width - line.Width,
        PdfAlignment.Centre => (Width - line.Width) / 2,
        _ => 0,
    };
}
