using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The columns of one row of a chain.</summary>
internal sealed class ChainColumns
{
    private const double Between = 6;
    private const double LastArrow = 16;
    private const double BarHeight = 72;
    private const double BarWidth = 44;
    private const double Widest = 160;
    private const double Large = 20;
    private const int MostLabelLines = 4;
    private const int MostTextLines = 3;

    private static readonly FigureStroke Outline = new(FigureTone.Muted, 1);
    private static readonly FigureStroke Shaft = new(FigureTone.Muted, 1.6);

    private readonly IReadOnlyList<ChainFigureLink> _links;
    private readonly int _most;
    private readonly bool _goesOn;
    private readonly List<IReadOnlyList<string>> _labels;
    private readonly List<(IReadOnlyList<string> Large, IReadOnlyList<string> Words)> _counts;

    /// <summary>Lays out the columns.</summary>
    /// <param name="links">The links of this row.</param>
    /// <param name="inARow">How many links a full row has.</param>
    /// <param name="most">The count that fills a column.</param>
    /// <param name="isOnly">Whether there is no other row.</param>
    /// <param name="goesOn">Whether another row follows.</param>
    public ChainColumns(IReadOnlyList<ChainFigureLink> links, int inARow, int most, bool isOnly, bool goesOn)
    {
        (_links, _most, _goesOn) = (links, most, goesOn);
        Width = WidthOf(inARow, isOnly);
        _labels = [.. links.Select(link => FigureText.Wrap(link.Label, Width, MostLabelLines, FigureText.Size, bold: true))];
        _counts = [.. links.Select(link => Split(link.Text, Width))];
    }

    /// <summary>The width of a column's text in points.</summary>
    public double Width { get; }

    /// <summary>The height in points, without notes.</summary>
    public double Height => LabelHeight + LargeHeight + WordsHeight + 6 + BarHeight + 2;

    private double LabelHeight => FigureText.Height(_labels.Max(lines => lines.Count));

    private double LargeHeight => _counts.Any(count => count.Large.Count > 0) ? FigureText.Height(1, Large) : 0;

    private double WordsHeight => FigureText.Height(_counts.Max(count => count.Words.Count));

    /// <summary>The width of a column's text in points when so many columns stand in a row.</summary>
    public static double WidthOf(int inARow, bool isOnly) =>
        Math.Min((FigureCanvas.Width - (isOnly ? 0 : LastArrow)) / inARow, Widest) - Between;

    /// <summary>The middle of a column.</summary>
    public double Middle(int index) => (index + 0.5) * (Width + Between);

    /// <summary>Draws the columns below a top edge.</summary>
    public void Draw(FigureCanvas canvas, double top)
    {
        var counts = top + LabelHeight;
        var bars = counts + LargeHeight + WordsHeight + 6;
        for (var index = 0; index < _links.Count; index++)
        {
            var middle = Middle(index);
            canvas.Text(
                middle, counts - FigureText.Height(_labels[index].Count), _labels[index], FigureAnchor.Middle, bold: true);
            canvas.Text(middle, counts, _counts[index].Large, FigureAnchor.Middle, FigureTone.Dark, Large, bold: true);
            canvas.Text(middle, counts + LargeHeight, _counts[index].Words, FigureAnchor.Middle);
            Bar(canvas, middle, bars, _links[index].Count);
            if (index < _links.Count - 1 || _goesOn)
            {
                Point(canvas, middle, bars + (BarHeight / 2));
            }
        }
    }

    private void Bar(FigureCanvas canvas, double middle, double top, int count)
    {
        var (left, width) = (middle - (BarWidth / 2), BarWidth);
        var filled = _most <= 0 ? 0 : Math.Clamp((double)count / _most, 0, 1) * BarHeight;
        canvas.Box(left, top, width, BarHeight, FigureTone.Tint, Outline);
        if (filled > 0)
        {
            canvas.Box(left, top + BarHeight - filled, width, filled, FigureTone.Dark);
        }
    }

    private void Point(FigureCanvas canvas, double middle, double y)
    {
        var (from, to) = (middle + (BarWidth / 2) + 6, middle + Width + Between - (BarWidth / 2) - 6);
        to = Math.Min(to, FigureCanvas.Width - 1);
        canvas.Line(from, y, to - 5, y, Shaft);
        canvas.Polygon(FigureTone.Muted, null, new(to - 7, y - 4.5), new(to, y), new(to - 7, y + 4.5));
    }

    /// <summary>A leading count in large figures and the words after it; a text that leads with no short count is all
    /// words.</summary>
    private static (IReadOnlyList<string> Large, IReadOnlyList<string> Words) Split(string text, double width)
    {
        var clean = PrintableText.Clean(text).Trim();
        var end = clean.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? clean : clean[..end];
        var isCount = first.Length is > 0 and <= 12 && FigureText.Width(first, Large, bold: true) <= width;
        return isCount && (first.Any(char.IsDigit) || first[0] == '[')
            ? ([first], FigureText.Wrap(clean[first.Length..], width, MostTextLines))
            : ([], FigureText.Wrap(clean, width, MostTextLines));
    }
}
