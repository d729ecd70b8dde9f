using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>A field to fill in by hand.</summary>
/// <param name="Form">Its element.</param>
/// <param name="X">Its left side.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Commands">What to draw, from its top left corner.</param>
/// <param name="Cleaner">Cleans texts that are drawn.</param>
internal sealed record FieldPart(
    StructureElement Form, double X, double Width, double Height, IReadOnlyList<PdfDrawing> Commands, TextCleaner Cleaner)
{
    public void Draw(PageCanvas canvas, double top)
    {
        Form.Box = new Box(X, canvas.Height - top - Height, X + Width, canvas.Height - top);
        new FigurePainter(canvas.Mark(Form), Cleaner, X, top, 1).Draw(Commands);
    }
}
