using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>A figure. It gives up a little of its size rather than leave a good part of a page blank.</summary>
internal sealed class FigureBox(PdfFigure figure, StructureElement element, TextCleaner cleaner, double x, double scale) : FlowBox
{
    /// <summary>The share of its size that a figure keeps in any case.</summary>
    private const double SmallestShare = 0.75;

    /// <summary>The size below which labels are not made smaller.</summary>
    private const double SmallestText = 7;

    public override double Height => figure.Height * scale;

    public override FlowBox? Shrink(double room)
    {
        var smaller = scale * room / Height;
        var legible = figure.Commands.OfType<PdfDrawnText>().All(label => label.Size * smaller >= SmallestText);
        return smaller < scale * SmallestShare || !legible
            ? null
            : new FigureBox(figure, element, cleaner, x, smaller)
            {
                SpaceBefore = SpaceBefore,
                SpaceAfter = SpaceAfter,
                KeepWithNext = KeepWithNext,
                BreakBefore = BreakBefore,
                Frame = Frame,
                Label = Label,
            };
    }

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
