namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A legend: each mark with its words beside it, in lines across the figure.</summary>
internal sealed class FigureLegend
{
    private const double MarkGap = 7;
    private const double Between = 20;
    private const double LeastLine = 23;
    private const int MostLines = 3;

    private readonly List<(double X, double Top, IReadOnlyList<string> Lines, FigureLegendItem Item)> _items = [];

    /// <summary>Lays out the items.</summary>
    public FigureLegend(params IReadOnlyList<FigureLegendItem> items)
    {
        var (x, top, height) = (0.0, 0.0, 0.0);
        foreach (var item in items)
        {
            var lines = FigureText.Wrap(item.Text, FigureCanvas.Width - item.Width - MarkGap, MostLines);
            if (lines.Count == 0)
            {
                continue;
            }

            var width = item.Width + MarkGap + lines.Max(line => FigureText.Width(line));
            if (x > 0 && x + width > FigureCanvas.Width)
            {
                (x, top, height) = (0, top + height, 0);
            }

            _items.Add((x, top, lines, item));
            x += width + Between;
            height = Math.Max(height, LeastLine + FigureText.Height(lines.Count - 1));
        }

        Height = top + height;
    }

    /// <summary>Its height in points; 0 without items.</summary>
    public double Height { get; }

    /// <summary>Draws it below a top edge.</summary>
    public void Draw(FigureCanvas canvas, double top)
    {
        foreach (var (x, below, lines, item) in _items)
        {
            var middle = top + below + (LeastLine / 2);
            item.Draw(canvas, x + (item.Width / 2), middle);
            canvas.Text(x + item.Width + MarkGap, middle - (FigureText.Height(1) / 2), lines);
        }
    }
}
