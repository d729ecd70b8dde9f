using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Pdf;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Pdf;

/// <summary>Turns a figure into those of a PDF. A kind of figure that is not known prints its title and description.</summary>
internal static class PdfFigureMaker
{
    private const int LongestTitle = 2000;
    private const int LongestAlternate = 9000;

    private static readonly double[] Dash = [FigureStroke.Dash, FigureStroke.Gap];

    /// <summary>The figure's parts in order, or its words.</summary>
    public static IEnumerable<PdfBlock> Make(FigureBlock figure) => Make(figure, FigureDrawer.Draw(figure));

    /// <summary>The parts that were drawn of a figure, or its words.</summary>
    public static IEnumerable<PdfBlock> Make(FigureBlock figure, IReadOnlyList<FigurePart> parts) => parts.Count > 0
        ? parts.Select(part => figure is LadderFigureBlock { Compact: true } ? Make(part) with { Caption = [] } : Make(part))
        :
        [
            new PdfParagraph([PdfText.InBold(PrintableText.Clean(figure.Title))]) { KeepWithNext = true },
            new PdfParagraph(PrintableText.Clean(figure.Description)),
        ];

    /// <summary>A drawing in a cell.</summary>
    public static PdfCellGraphic Graphic(FigureDrawing drawing) => new(drawing.Width, drawing.Height, [.. drawing.Shapes.Select(Shape)]);

    private static PdfFigure Make(FigurePart part) => new(
        Alternate(part, part.Description), part.Drawing.Width, part.Drawing.Height, [.. part.Drawing.Shapes.Select(Shape)])
    {
        Caption = [new PdfText(PrintableText.Clean(part.Title, LongestTitle))],
        Head = part.Drawing.Breaks.Count > 0 ? part.Drawing.Head : 0,
        Foot = part.Drawing.Breaks.Count > 0 ? part.Drawing.Foot : 0,
        FirstPartText = part.Drawing.Breaks.Count > 0 ? PrintableText.Clean(part.Drawing.FirstDescription, LongestAlternate) : null,
        Breaks = [.. part.Drawing.Breaks.Select(
            point => new PdfFigureBreak(point.At, PrintableText.Clean(point.Description, LongestAlternate)))],
    };

    private static string Alternate(FigurePart part, string description)
    {
        var title = PrintableText.Clean(part.Title, LongestTitle).Trim();
        return PrintableText.Clean((title.Length == 0 ? "…" : title) + ". " + description, LongestAlternate);
    }

    private static PdfDrawing Shape(FigureShape shape) => shape switch
    {
        LineShape line => new PdfLine(Point(line.From), Point(line.To), Stroke(line.Stroke)!),
        BoxShape box => new PdfRectangle
        {
            X = box.X,
            Y = box.Y,
            Width = box.Width,
            Height = box.Height,
            Fill = Fill(box.Fill),
            Stroke = Stroke(box.Stroke),
        },
        PolygonShape polygon => new PdfPolygon(
            [.. polygon.Points.Select(Point)], Fill(polygon.Fill), Stroke(polygon.Stroke)),
        CircleShape circle => new PdfCircle(Point(circle.Centre), circle.Radius, Fill(circle.Fill), Stroke(circle.Stroke)),
        TextShape text => new PdfDrawnText(Point(text.Position), text.Text, text.Size, Color(text.Tone), text.Anchor switch
        {
            FigureAnchor.Middle => PdfAlignment.Centre,
            FigureAnchor.End => PdfAlignment.Right,
            _ => PdfAlignment.Left,
        })
        {
            Bold = text.Bold,
        },
        _ => throw new ArgumentException($"A shape of the type '{shape.GetType().Name}' cannot be drawn."),
    };

    private static PdfPoint Point(FigurePoint point) => new(point.X, point.Y);

    private static PdfColor Color(FigureTone tone) => PdfColor.FromHex(FigurePalette.Hex(tone));

    private static PdfColor? Fill(FigureTone? tone) => tone is { } known ? Color(known) : null;

    private static PdfStroke? Stroke(FigureStroke? stroke) => stroke is null ? null
        : new PdfStroke(Color(stroke.Tone), stroke.Width) { Dash = stroke.Dashed ? Dash : [] };
}
