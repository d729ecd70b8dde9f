namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Gathers the shapes of one drawing.</summary>
internal sealed class FigureCanvas
{
    /// <summary>The width of every figure in points: that of a page's text.</summary>
    public const double Width = 467;

    private readonly List<FigureShape> _shapes = [];

    /// <summary>The drawing of a height, with all that was gathered.</summary>
    public FigureDrawing Finish(double height, double width = Width) => new(width, height, _shapes);

    /// <summary>Draws a line.</summary>
    public void Line(double x1, double y1, double x2, double y2, FigureStroke stroke) =>
        _shapes.Add(new LineShape(new FigurePoint(x1, y1), new FigurePoint(x2, y2), stroke));

    /// <summary>Draws a rectangle.</summary>
    public void Box(double x, double y, double width, double height, FigureTone? fill, FigureStroke? stroke = null) =>
        _shapes.Add(new BoxShape(x, y, width, height, fill, stroke));

    /// <summary>Draws a closed shape.</summary>
    public void Polygon(FigureTone? fill, FigureStroke? stroke, params IReadOnlyList<FigurePoint> points) =>
        _shapes.Add(new PolygonShape(points, fill, stroke));

    /// <summary>Draws a circle.</summary>
    public void Circle(double x, double y, double radius, FigureTone? fill, FigureStroke? stroke = null) =>
        _shapes.Add(new CircleShape(new FigurePoint(x, y), radius, fill, stroke));

    /// <summary>Draws a square on its corner, so far from its middle to each corner.</summary>
    public void Diamond(double x, double y, double reach, FigureTone? fill, FigureStroke? stroke = null) =>
        Polygon(fill, stroke, new(x, y - reach), new(x + reach, y), new(x, y + reach), new(x - reach, y));

    /// <summary>Draws lines of text below a top edge.</summary>
    public void Text(
        double x,
        double top,
        IReadOnlyList<string> lines,
        FigureAnchor anchor = FigureAnchor.Start,
        FigureTone tone = FigureTone.Ink,
        double size = FigureText.Size,
        bool bold = false)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            var baseline = top + FigureText.Height(line, size) + (0.93 * size);
            _shapes.Add(new TextShape(new FigurePoint(x, baseline), lines[line], size, bold, anchor, tone));
        }
    }

    /// <summary>Draws lines of text with their middle at a height.</summary>
    public void TextAround(
        double x,
        double middle,
        IReadOnlyList<string> lines,
        FigureAnchor anchor = FigureAnchor.Start,
        FigureTone tone = FigureTone.Ink,
        bool bold = false) =>
        Text(x, middle - (FigureText.Height(lines.Count) / 2), lines, anchor, tone, FigureText.Size, bold);
}
