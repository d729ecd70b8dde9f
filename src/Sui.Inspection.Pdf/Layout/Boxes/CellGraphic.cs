using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>A drawing in a cell, stretched to its width. It is drawn with what decorates the page, outside all tags.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Commands">What to draw.</param>
/// <param name="Cleaner">Cleans text; there is none.</param>
internal sealed record CellGraphic(double Width, double Height, IReadOnlyList<PdfDrawing> Commands, TextCleaner Cleaner)
{
    /// <summary>A graphic in a cell whose text has a width.</summary>
    public static CellGraphic Of(PdfCellGraphic graphic, double width, TextCleaner cleaner)
    {
        var factor = width / graphic.Width;
        return new CellGraphic(width, graphic.Height, [.. graphic.Commands.Select(command => Stretch(command, factor))], cleaner);
    }

    public void Draw(PageCanvas canvas, double x, double top)
    {
        var surface = canvas.Decoration;
        surface.SaveAndClip(x, top, Width, Height);
        new FigurePainter(surface, Cleaner, x, top, 1).Draw(Commands);
        surface.Restore();
    }

    private static PdfDrawing Stretch(PdfDrawing command, double factor) => command switch
    {
        PdfLine line => line with { From = Stretch(line.From, factor), To = Stretch(line.To, factor) },
        PdfRectangle box => box with { X = box.X * factor, Width = box.Width * factor },
        PdfCircle circle => circle with { Centre = Stretch(circle.Centre, factor) },
        PdfPolygon polygon => Move(polygon, factor),
        _ => command,
    };

    private static PdfPolygon Move(PdfPolygon polygon, double factor)
    {
        var middle = (polygon.Points.Min(point => point.X) + polygon.Points.Max(point => point.X)) / 2;
        var by = middle * (factor - 1);
        return polygon with { Points = [.. polygon.Points.Select(point => point with { X = point.X + by })] };
    }

    private static PdfPoint Stretch(PdfPoint point, double factor) => point with { X = point.X * factor };
}
