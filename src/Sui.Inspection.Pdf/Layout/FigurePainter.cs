using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>Draws the commands of a figure at a place and scale.</summary>
internal sealed class FigurePainter(PageSurface surface, TextCleaner cleaner, double left, double top, double scale)
{
    /// <summary>The share of the radius at which four Bézier curves come closest to a circle.</summary>
    private const double CircleHandle = 0.5522847498;

    public void Draw(IReadOnlyList<PdfDrawing> commands)
    {
        foreach (var command in commands)
        {
            switch (command)
            {
                case PdfLine line:
                    Trace([line.From, line.To], false, null, line.Stroke);
                    break;
                case PdfRectangle r:
                    var (right, bottom) = (r.X + r.Width, r.Y + r.Height);
                    Trace([new(r.X, r.Y), new(right, r.Y), new(right, bottom), new(r.X, bottom)], true, r.Fill, r.Stroke);
                    break;
                case PdfPolygon polygon:
                    Trace(polygon.Points, polygon.Closed, polygon.Fill, polygon.Stroke);
                    break;
                case PdfCircle circle:
                    Circle(circle);
                    break;
                case PdfDrawnText text:
                    Text(text);
                    break;
            }
        }
    }

    private double X(double x) => left + (x * scale);

    private double Y(double y) => top + (y * scale);

    private void Trace(IReadOnlyList<PdfPoint> points, bool closed, PdfColor? fill, PdfStroke? stroke)
    {
        if (!Prepare(fill, stroke))
        {
            return;
        }

        surface.MoveTo(X(points[0].X), Y(points[0].Y));
        for (var index = 1; index < points.Count; index++)
        {
            surface.LineTo(X(points[index].X), Y(points[index].Y));
        }

        if (closed)
        {
            surface.Paint("h"u8);
        }

        Finish(fill, stroke);
    }

    private void Circle(PdfCircle circle)
    {
        if (!Prepare(circle.Fill, circle.Stroke))
        {
            return;
        }

        var (x, y, r) = (X(circle.Centre.X), Y(circle.Centre.Y), circle.Radius * scale);
        var handle = r * CircleHandle;
        surface.MoveTo(x + r, y);
        surface.CurveTo(x + r, y + handle, x + handle, y + r, x, y + r);
        surface.CurveTo(x - handle, y + r, x - r, y + handle, x - r, y);
        surface.CurveTo(x - r, y - handle, x - handle, y - r, x, y - r);
        surface.CurveTo(x + handle, y - r, x + r, y - handle, x + r, y);
        surface.Paint("h"u8);
        Finish(circle.Fill, circle.Stroke);
    }

    private bool Prepare(PdfColor? fill, PdfStroke? stroke)
    {
        surface.EndText();
        if (fill is { } color)
        {
            surface.SetFill(color);
        }

        if (stroke is not null)
        {
            surface.SetStroke(stroke.Color, stroke.Width * scale, [.. stroke.Dash.Select(part => Math.Max(part * scale, 0.01))]);
        }

        return fill is not null || stroke is not null;
    }

    private void Finish(PdfColor? fill, PdfStroke? stroke) =>
        surface.Paint(fill is null ? "S"u8 : stroke is null ? "f"u8 : "B"u8);

    private void Text(PdfDrawnText text)
    {
        var style = new TextStyle(text.Bold ? FontStyle.Bold : FontStyle.Regular, text.Size * scale, text.Color, null);
        // The space keeps words apart where a figure's texts are read one after another; it takes no part in where they stand.
        var parts = TextPiece.Join(cleaner.CleanLine(text.Text)) is { Count: > 0 } drawn ? drawn : [new TextPiece(string.Empty)];
        var width = parts.Sum(part => (part.Font ?? style.Face).Measure(part.Text)) * style.Size / 1000;
        var x = X(text.Position.X) - text.Alignment switch
        {
            PdfAlignment.Right => width,
            PdfAlignment.Centre => width / 2,
            _ => 0,
        };
        foreach (var part in parts is [.., { Text: [.., not ' '] }] ? TextPiece.Join([.. parts, new TextPiece(" ")]) : parts)
        {
            var own = part.Font is null ? style : style with { Other = part.Font };
            surface.Text(x, Y(text.Position.Y), own, part.Text);
            x += own.Face.Measure(part.Text) * style.Size / 1000;
        }
    }
}
