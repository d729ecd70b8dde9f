namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The columns of the rungs with their names on top: side by side where every word fits, otherwise on two levels in
/// turn, which gives each name the room of two columns.</summary>
internal sealed class PlacementColumns
{
    private const double Between = 6;
    private const int MostColumns = 8;
    private const int MostLines = 3;

    private static readonly FigureStroke Leader = new(FigureTone.Muted, 0.8);

    private readonly double _left;
    private readonly double _width;
    private readonly bool _twoLevels;
    private readonly IReadOnlyList<IReadOnlyList<string>> _names;

    /// <summary>Lays out the columns from a left edge to the right of the figure; at most eight.</summary>
    public PlacementColumns(IReadOnlyList<string> names, double left)
    {
        Count = Math.Clamp(names.Count, 1, MostColumns);
        _left = left;
        _width = (FigureCanvas.Width - left) / Count;
        _twoLevels = Count > 1 && names.Take(Count).Any(name => !FigureText.WordsFit(name, _width - Between, bold: true));
        _names = [.. names.Take(Count).Select((name, index) => FigureText.Wrap(
            name, Slot(index).Right - Slot(index).Left - Between, MostLines, FigureText.Size, bold: true))];
    }

    /// <summary>How many columns there are, 1 or more.</summary>
    public int Count { get; }

    /// <summary>The height of the names in points.</summary>
    public double Height => Level(0) + (_twoLevels ? Level(1) : 0);

    /// <summary>The middle of a column.</summary>
    public double Middle(int column) => _left + ((column + 0.5) * _width);

    /// <summary>The wider free side beside a column, so far from its middle; all the room without a column.</summary>
    public (double Left, double Right) Beside(int? column, double distance)
    {
        if (column is not { } taken)
        {
            return (_left + 4, FigureCanvas.Width);
        }

        return taken < Count / 2
            ? (Middle(taken) + distance, FigureCanvas.Width)
            : (_left + 4, Math.Max(Middle(taken) - distance, _left + 24));
    }

    /// <summary>Draws the names below a top edge and a band for every other column behind the rows.</summary>
    public void Draw(FigureCanvas canvas, double top, double rows, double bottom)
    {
        for (var column = 0; column < Count; column += 2)
        {
            canvas.Box(_left + (column * _width), rows, _width, bottom - rows, FigureTone.Tint);
        }

        canvas.Line(0, rows, FigureCanvas.Width, rows, new FigureStroke(FigureTone.Muted));
        for (var column = 0; column < _names.Count; column++)
        {
            var upper = _twoLevels && column % 2 == 1;
            var foot = upper || !_twoLevels ? top + Level(upper ? 1 : 0) : top + Height;
            var height = FigureText.Height(_names[column].Count);
            canvas.Text(Centre(column), foot - height, _names[column], FigureAnchor.Middle, bold: true);
            if (upper)
            {
                canvas.Line(Middle(column), foot + 1, Middle(column), rows, Leader);
            }
        }
    }

    /// <summary>The room of a name: its column, or half a column more at each side; inside the figure.</summary>
    private (double Left, double Right) Slot(int column)
    {
        var half = _twoLevels ? _width : _width / 2;
        return (Math.Max(Middle(column) - half, -Between / 2), Math.Min(Middle(column) + half, FigureCanvas.Width + (Between / 2)));
    }

    /// <summary>The middle of a name: over its column, or as near as its room lets it.</summary>
    private double Centre(int column)
    {
        var half = (_names[column].Select(line => FigureText.Width(line, FigureText.Size, bold: true)).DefaultIfEmpty(0).Max()
            + Between) / 2;
        var (left, right) = Slot(column);
        return Math.Max(Math.Min(Middle(column), right - half), left + half);
    }

    private double Level(int level) => FigureText.Height(_names
        .Where((_, column) => !_twoLevels || column % 2 == level).Select(name => name.Count).DefaultIfEmpty(0).Max());
}
