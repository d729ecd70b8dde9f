using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks figures: alternate text, size, and numbers that can be drawn.</summary>
internal sealed class FigureCheck(ViolationList violations)
{
    private const double Furthest = 14_400;
    private const string Code = "pdf.figure.command";
    private const string CoordinateRule = "Coordinates from -14,400 to 14,400 are expected.";

    public void Run(PdfFigure figure, string where)
    {
        violations.Require(
            figure.AlternateText is { Length: <= 10_000 } && !PlainText.IsBlank(figure.AlternateText),
            "pdf.figure.alternate", where + ".AlternateText", "A figure needs an alternate text of 1 to 10,000 characters.");
        violations.Require(
            figure.Width is > 0 and <= Furthest && figure.Height is > 0 and <= Furthest,
            "pdf.figure.size", where, "Width and height above 0 and at most 14,400 are expected.");
        Breaks(figure, where);
        if (!violations.Present(figure.Commands, where + ".Commands"))
        {
            return;
        }

        for (var index = 0; index < figure.Commands.Count; index++)
        {
            var place = $"{where}.Commands[{index}]";
            if (violations.Present(figure.Commands[index], place))
            {
                Check(figure.Commands[index], place);
            }
        }
    }

    private void Breaks(PdfFigure figure, string where)
    {
        violations.Require(
            figure is { Head: 0, Foot: 0 } || (figure.Head >= 0 && figure.Foot >= 0 && figure.Head + figure.Foot < figure.Height),
            "pdf.figure.band", where,
            "A head and a foot of 0 or more that leave room between them are expected.");
        if (!violations.Present(figure.Breaks, where + ".Breaks"))
        {
            return;
        }

        var last = figure.Head;
        for (var index = 0; index < figure.Breaks.Count; index++)
        {
            var place = $"{where}.Breaks[{index}]";
            if (violations.Present(figure.Breaks[index], place))
            {
                var (at, text) = figure.Breaks[index];
                violations.Require(
                    at > last && at < figure.Height - figure.Foot, "pdf.figure.break", place,
                    "Breaks from top to bottom between head and foot are expected.");
                violations.Require(
                    text is { Length: <= 10_000 } && !PlainText.IsBlank(text), "pdf.figure.alternate", place + ".AlternateText",
                    "A break needs an alternate text of 1 to 10,000 characters.");
                last = at;
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
