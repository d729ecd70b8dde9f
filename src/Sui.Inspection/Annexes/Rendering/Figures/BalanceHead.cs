namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The head of a balance: what the sides mean, with arrows, and the thresholds with their labels.</summary>
internal sealed class BalanceHead
{
    private const double Arrow = 12;
    private const double LabelGap = 6;
    private const double MostLabel = 150;
    private const int MostSideLines = 3;

    /// <summary>More thresholds than this cannot be told apart; the others are left to the words nearby.</summary>
    private const int MostThresholds = 8;

    private static readonly FigureStroke Dashed = new(FigureTone.Accent, 1.3, Dashed: true);
    private static readonly FigureStroke Zero = new(FigureTone.Ink, 1.2);

    private readonly double _zero;
    private readonly IReadOnlyList<string> _against;
    private readonly IReadOnlyList<string> _for;
    private readonly List<(double X, double Centre, IReadOnlyList<string> Lines, double Width, int Lane)> _thresholds = [];
    private readonly int _lanes;

    /// <summary>Lays out the head.</summary>
    public BalanceHead(BalanceFigureBlock figure, FigureScale scale)
    {
        _zero = scale.TickX(0);
        _against = FigureText.Wrap(figure.AgainstLegend, _zero - Arrow - 11, MostSideLines);
        _for = FigureText.Wrap(figure.ForLegend, FigureCanvas.Width - _zero - Arrow - 11, MostSideLines);
        var ends = new List<double>();
        foreach (var threshold in figure.Thresholds.OrderBy(threshold => threshold.Value).Take(MostThresholds))
        {
            if (scale.X(threshold.Value) is not { } x)
            {
                continue;
            }

            var lines = FigureText.Wrap(threshold.Label, MostLabel, 1);
            var width = lines.Select(line => FigureText.Width(line)).DefaultIfEmpty(0).Max();
            var centre = Math.Min(Math.Max(x, width / 2), FigureCanvas.Width - (width / 2));
            var lane = ends.FindIndex(end => end + LabelGap <= centre - (width / 2));
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = centre + (width / 2);
            _thresholds.Add((x, centre, lines, width, lane));
        }

        _lanes = ends.Count;
    }

    /// <summary>Its height in points.</summary>
    public double Height => FigureText.Height(Sides + _lanes) + 8;

    private int Sides => Math.Max(_against.Count, _for.Count);

    /// <summary>Draws it below a top edge, with its lines down to the bottom of the rows.</summary>
    public void Draw(FigureCanvas canvas, double top, double bottom)
    {
        var middle = top + (FigureText.Height(1) / 2);
        if (_against.Count > 0)
        {
            Point(canvas, _zero - 6, middle, -1);
            canvas.Text(_zero - 11 - Arrow, top, _against, FigureAnchor.End);
        }

        if (_for.Count > 0)
        {
            Point(canvas, _zero + 6, middle, 1);
            canvas.Text(_zero + 11 + Arrow, top, _for);
        }

        var labels = top + FigureText.Height(Sides) + 4;
        canvas.Line(_zero, labels + FigureText.Height(_lanes), _zero, bottom, Zero);
        foreach (var threshold in _thresholds)
        {
            canvas.Line(threshold.X, labels + FigureText.Height(threshold.Lane + 1), threshold.X, bottom, Dashed);
        }

        foreach (var threshold in _thresholds)
        {
            var (left, row) = (threshold.Centre - (threshold.Width / 2), labels + FigureText.Height(threshold.Lane));
            canvas.Box(left - 1, row, threshold.Width + 2, FigureText.Height(1), FigureTone.Paper);
            canvas.Text(threshold.Centre, row, threshold.Lines, FigureAnchor.Middle, FigureTone.Accent);
        }
    }

    private static void Point(FigureCanvas canvas, double x, double y, int direction)
    {
        canvas.Line(x, y, x + (direction * (Arrow - 4)), y, Zero);
        var tip = x + (direction * Arrow);
        canvas.Polygon(FigureTone.Ink, null, new(tip - (direction * 5), y - 3.5), new(tip, y), new(tip - (direction * 5), y + 3.5));
    }
}
