using Sui.Inspection.Pdf.Drawing;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>
/// What of a drawing is to be seen between two heights. Lines and rectangles are cut there, a little beyond their strokes, so that
/// none of them reaches beyond the page; other shapes are left to the clip.
/// </summary>
/// <param name="Start">The upper height.</param>
/// <param name="End">The lower height.</param>
internal readonly record struct FigureBand(double Start, double End)
{
    /// <summary>From a text's baseline to about its middle, in units of its size.</summary>
    private const double TextMiddle = 0.35;

    /// <summary>The commands that reach into the band. A text belongs to the one band that its middle lies in.</summary>
    public IReadOnlyList<PdfDrawing> Of(IReadOnlyList<PdfDrawing> commands)
    {
        var kept = new List<PdfDrawing>();
        foreach (var command in commands)
        {
            if (Cut(command) is { } part)
            {
                kept.Add(part);
            }
        }

        return kept;
    }

    private PdfDrawing? Cut(PdfDrawing command) => command switch
    {
        PdfDrawnText text => Holds(text.Position.Y - (TextMiddle * text.Size)) ? text : null,
        PdfLine line => Cut(line),
        PdfRectangle box => Cut(box),
        PdfCircle circle => Keep(circle, circle.Centre.Y - circle.Radius, circle.Centre.Y + circle.Radius, circle.Stroke),
        PdfPolygon polygon => Keep(
            polygon, polygon.Points.Min(point => point.Y), polygon.Points.Max(point => point.Y), polygon.Stroke),
        _ => command,
    };

    private bool Holds(double y) => y >= Start && y < End;

    private PdfDrawing? Keep(PdfDrawing shape, double top, double bottom, PdfStroke? stroke) =>
        bottom + Margin(stroke) > Start && top - Margin(stroke) < End ? shape : null;

    private PdfDrawing? Cut(PdfRectangle box)
    {
        var (top, bottom) = (Math.Max(box.Y, Start - Margin(box.Stroke)), Math.Min(box.Y + box.Height, End + Margin(box.Stroke)));
        return bottom < top ? null : box with { Y = top, Height = bottom - top };
    }

    private PdfDrawing? Cut(PdfLine line)
    {
        var (least, most) = (Start - Margin(line.Stroke), End + Margin(line.Stroke));
        var (from, to) = (line.From, line.To);
        return Math.Max(from.Y, to.Y) < least || Math.Min(from.Y, to.Y) > most
            ? null
            : line with { From = Move(from, to), To = Move(to, from) };

        PdfPoint Move(PdfPoint point, PdfPoint other)
        {
            var y = Math.Clamp(point.Y, least, most);
            return y == point.Y ? point : new PdfPoint(point.X + ((other.X - point.X) * (y - point.Y) / (other.Y - point.Y)), y);
        }
    }

    private static double Margin(PdfStroke? stroke) => stroke?.Width ?? 0;
}
