using System.Globalization;
using System.Text;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>
/// Writes figures as pictures inside the page. Colours stand in the picture itself, so that they print. The box around a
/// picture scrolls on narrow screens, where its text would be too small to read otherwise; it takes the focus, so that it scrolls
/// by keyboard too.
/// </summary>
internal static class SvgFigureWriter
{
    /// <summary>Writes the parts of a figure.</summary>
    /// <param name="page">The page.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="nextId">Gives an id that nothing else on the page has.</param>
    public static void Write(StringBuilder page, IReadOnlyList<FigurePart> parts, Func<string> nextId)
    {
        foreach (var part in parts)
        {
            Write(page, part, nextId());
        }
    }

    /// <summary>A drawing in a cell, hidden from readers that speak: the row's text says the same.</summary>
    public static string Decoration(FigureDrawing drawing) =>
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mark\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\" "
        + $"viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\">"
        + string.Concat(drawing.Shapes.Select(Shape)) + "</svg>";

    private static void Write(StringBuilder page, FigurePart part, string id)
    {
        var title = HtmlText.Encode(string.IsNullOrWhiteSpace(part.Title) ? "…" : part.Title);
        var drawing = part.Drawing;
        page.Append("<figure class=\"drawing\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<figcaption id=\"{id}-caption\">{title}</figcaption>\n");
        page.Append(CultureInfo.InvariantCulture,
            $"<div class=\"scroll\" role=\"group\" aria-labelledby=\"{id}-caption\" tabindex=\"0\">\n");
        page.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" ");
        page.Append(CultureInfo.InvariantCulture, $"aria-labelledby=\"{id}-title {id}-description\" ");
        page.Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{title}</title>\n");
        page.Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-description\">{HtmlText.Encode(part.Description)}</desc>\n");
        foreach (var shape in drawing.Shapes)
        {
            page.Append(Shape(shape)).Append('\n');
        }

        page.Append("</svg>\n</div>\n</figure>\n");
    }

    private static string Shape(FigureShape shape) => shape switch
    {
        LineShape line => $"<line x1=\"{Number(line.From.X)}\" y1=\"{Number(line.From.Y)}\" x2=\"{Number(line.To.X)}\" "
            + $"y2=\"{Number(line.To.Y)}\"{Stroke(line.Stroke)} />",
        BoxShape box => $"<rect x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" "
            + $"height=\"{Number(box.Height)}\"{Fill(box.Fill)}{Stroke(box.Stroke)} />",
        PolygonShape polygon => "<polygon points=\""
            + string.Join(' ', polygon.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))
            + $"\"{Fill(polygon.Fill)}{Stroke(polygon.Stroke)} />",
        CircleShape circle => $"<circle cx=\"{Number(circle.Centre.X)}\" cy=\"{Number(circle.Centre.Y)}\" "
            + $"r=\"{Number(circle.Radius)}\"{Fill(circle.Fill)}{Stroke(circle.Stroke)} />",
        TextShape text => $"<text x=\"{Number(text.Position.X)}\" y=\"{Number(text.Position.Y)}\" "
            + $"font-size=\"{Number(text.Size)}\"{(text.Bold ? " font-weight=\"700\"" : string.Empty)}{Anchor(text.Anchor)}"
            + $"{Fill(text.Tone)}>{HtmlText.Encode(text.Text)}</text>",
        _ => throw new ArgumentException($"A shape of the type '{shape.GetType().Name}' cannot be drawn."),
    };

    private static string Anchor(FigureAnchor anchor) => anchor switch
    {
        FigureAnchor.Middle => " text-anchor=\"middle\"",
        FigureAnchor.End => " text-anchor=\"end\"",
        _ => string.Empty,
    };

    private static string Fill(FigureTone? tone) => $" fill=\"{(tone is { } known ? FigurePalette.Hex(known) : "none")}\"";

    private static string Stroke(FigureStroke? stroke) => stroke is null ? string.Empty
        : $" stroke=\"{FigurePalette.Hex(stroke.Tone)}\" stroke-width=\"{Number(stroke.Width)}\""
            + (stroke.Dashed ? $" stroke-dasharray=\"{Number(FigureStroke.Dash)} {Number(FigureStroke.Gap)}\"" : string.Empty);

    /// <summary>A length to a hundredth of a point; a rounded minus zero loses its sign.</summary>
    private static string Number(double value) =>
        (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
