using Sui.Inspection.Pdf.Drawing;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks that what a drawing holds can be drawn.</summary>
internal sealed class DrawingCheck(ViolationList violations)
{
    private const double Furthest = 14_400;
    private const string Code = "pdf.figure.command";
    private const string CoordinateRule = "Coordinates from -14,400 to 14,400 are expected.";

    public void Run(IReadOnlyList<PdfDrawing> commands, string where)
    {
        if (!violations.Present(commands, where))
        {
            return;
        }

        for (var index = 0; index < commands.Count; index++)
        {
            var place = $"{where}[{index}]";
            if (violations.Present(commands[index], place))
            {
                Check(commands[index], place);
            }
        }
    }

    private void Check(PdfDrawing command, string where)
    {
        switch (command)
        {
            case PdfLine line:
                Points(where, line.From, line.To);
                if (violations.Present(line.Stroke, where + ".Stroke"))
                {
                    Stroke(line.Stroke, where);
                }

                break;
            case PdfRectangle r:
                Points(where, new PdfPoint(r.X, r.Y), new PdfPoint(r.X + r.Width, r.Y + r.Height));
                violations.Require(r.Width >= 0 && r.Height >= 0, Code, where, "Width and height of 0 or more are expected.");
                Stroke(r.Stroke, where);
                break;
            case PdfPolygon polygon:
                if (violations.Require(
                    polygon.Points is { Count: >= 2 }, Code, where + ".Points", "Two points or more are expected."))
                {
                    Points(where, [.. polygon.Points]);
                }

                Stroke(polygon.Stroke, where);
                break;
            case PdfCircle circle:
                Points(where, circle.Centre);
                violations.Require(circle.Radius is >= 0 and <= Furthest, Code, where, "A radius from 0 to 14,400 is expected.");
                Stroke(circle.Stroke, where);
                break;
            case PdfDrawnText text:
                Points(where, text.Position);
                violations.Present(text.Text, where + ".Text");
                violations.Require(text.Size is >= 1 and <= 200, Code, where + ".Size", "A size from 1 to 200 is expected.");
                break;
        }
    }

    private void Points(string where, params ReadOnlySpan<PdfPoint> points)
    {
        var near = true;
        foreach (var point in points)
        {
            near &= Math.Abs(point.X) <= Furthest && Math.Abs(point.Y) <= Furthest;
        }

        violations.Require(near, Code, where, CoordinateRule);
    }

    private void Stroke(PdfStroke? stroke, string where)
    {
        if (stroke is null)
        {
            return;
        }

        violations.Require(
            stroke.Width is > 0 and <= 100, Code, where + ".Stroke", "A width above 0 and at most 100 is expected.");
        violations.Require(
            stroke.Dash is { Count: <= 10 } && stroke.Dash.All(part => part is > 0 and <= Furthest),
            Code, where + ".Stroke.Dash", "At most ten lengths above 0 are expected.");
    }
}
