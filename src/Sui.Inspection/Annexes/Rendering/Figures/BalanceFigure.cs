namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Evidence for and against: bars to either side of zero, one for each kind of source, with their sum as a diamond and
/// thresholds as dashed lines.</summary>
internal static class BalanceFigure
{
    private const double LeastLabel = 60;
    private const double MostLabel = 130;
    private const double LeastValue = 30;
    private const double MostValue = 70;
    private const double Inset = 3;
    private const double Gap = 12;
    private const double Pitch = 14;
    private const double BarHeight = 9;
    private const double Diamond = 5;
    private const int MostHeadingLines = 3;
    private const int MostLabelLines = 2;

    private static readonly FigureStroke Stem = new(FigureTone.Ink, 1.4);
    private static readonly FigureStroke Halo = new(FigureTone.Paper);

    /// <summary>Draws the figure.</summary>
    public static IReadOnlyList<FigurePart> Draw(BalanceFigureBlock figure)
    {
        var bars = figure.Rows.SelectMany(row => row.Bars).ToList();
        var label = FigureText.Widest(bars.Select(bar => bar.Label), LeastLabel, MostLabel);
        var value = FigureText.Widest(
            bars.Select(bar => bar.Text).Concat(figure.Rows.Select(row => row.SumText)), LeastValue, MostValue, bold: true);
        var scale = FigureScale.AroundZero(
            Inset + label + Gap,
            FigureCanvas.Width - Inset - value - Gap,
            bars.Select(bar => bar.Value).Concat(figure.Rows.Select(row => row.Sum))
                .Concat(figure.Thresholds.Select(threshold => threshold.Value)));
        var legend = new FigureLegend(new FigureLegendItem(figure.SumLegend, 2 * Diamond, MarkSum));
        var head = new BalanceHead(figure, scale);
        var axis = new FigureAxis(scale, FigureScale.Signed, figure.Axis);
        return FigurePages.Make(
            figure,
            new FigureFrame(legend.Height + head.Height + 2, axis.Height, (canvas, top, bottom) =>
            {
                legend.Draw(canvas, 0);
                axis.Draw(canvas, top, bottom);
                head.Draw(canvas, legend.Height, bottom);
            }),
            figure.Rows.Select(row => Group(row, scale, label, value)));
    }

    private static FigureGroup Group(BalanceRow row, FigureScale scale, double labelWidth, double valueWidth) => new(
        Heading(row.Label),
        [
            .. row.Bars.Select(bar => Bar(row, bar, scale, labelWidth, valueWidth)),
            new FigureRow(row.Label, Pitch + 7, (canvas, top) => Sum(canvas, row, scale, top + (Pitch / 2), valueWidth)),
        ]);

    private static FigureRow? Heading(string text)
    {
        var lines = FigureText.Wrap(text, FigureCanvas.Width - (2 * Inset), MostHeadingLines, FigureText.Size, bold: true);
        return lines.Count == 0 ? null : new FigureRow(text, FigureText.Height(lines.Count) + 5, (canvas, top) =>
        {
            canvas.Box(0, top, FigureCanvas.Width, FigureText.Height(lines.Count) + 3, FigureTone.Tint);
            canvas.Text(Inset, top + 1.5, lines, bold: true);
        });
    }

    private static FigureRow Bar(BalanceRow row, BalanceBar bar, FigureScale scale, double labelWidth, double valueWidth)
    {
        var label = FigureText.Wrap(bar.Label, labelWidth, MostLabelLines);
        var value = FigureText.Wrap(bar.Text, valueWidth, 1);
        var height = Math.Max(Pitch, FigureText.Height(label.Count) + 1.5);
        return new FigureRow(row.Label, height, (canvas, top) =>
        {
            var middle = top + (height / 2);
            canvas.TextAround(Inset, middle, label);
            if (scale.X(bar.Value) is { } end)
            {
                var zero = scale.TickX(0);
                canvas.Box(Math.Min(zero, end), middle - (BarHeight / 2), Math.Abs(end - zero), BarHeight, FigureTone.Dark);
            }

            canvas.TextAround(FigureCanvas.Width - Inset, middle, value, FigureAnchor.End);
        });
    }

    private static void Sum(FigureCanvas canvas, BalanceRow row, FigureScale scale, double middle, double valueWidth)
    {
        MarkSum(canvas, Inset + Diamond, middle);
        if (scale.X(row.Sum) is { } x)
        {
            canvas.Line(scale.TickX(0), middle, x, middle, Stem);
            MarkSum(canvas, x, middle);
        }

        var lines = FigureText.Wrap(row.SumText, valueWidth, 1, FigureText.Size, bold: true);
        canvas.TextAround(FigureCanvas.Width - Inset, middle, lines, FigureAnchor.End, bold: true);
    }

    private static void MarkSum(FigureCanvas canvas, double x, double y) =>
        canvas.Diamond(x, y, Diamond, FigureTone.Ink, Halo);
}
