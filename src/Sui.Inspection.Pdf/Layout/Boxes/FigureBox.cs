using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>A figure.</summary>
internal sealed class FigureBox(PdfFigure figure, StructureElement element, TextCleaner cleaner, double x, double scale) : FlowBox
{
    public override double Height => figure.Height * scale;

    protected override void DrawContent(PageCanvas canvas, double top)
    {
        var width = figure.Width * scale;
        element.Box = new Box(x, canvas.Height - top - Height, x + width, canvas.Height - top);
        var surface = canvas.Mark(element);
        surface.SaveAndClip(x, top, width, Height);
        new FigurePainter(surface, cleaner, x, top, scale).Draw(figure.Commands);
        surface.Restore();
    }
}
