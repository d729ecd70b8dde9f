namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The columns and the scale that balances share, so that bars of one length mean one weight in all of them.</summary>
internal sealed record BalanceLayout(double LabelWidth, double ValueWidth, FigureScale Scale)
{
    /// <summary>The space between a side of the figure and its text, in points.</summary>
    public const double Inset = 3;

    /// <summary>The room of the mark of a sum and the space after it, in points.</summary>
    public const double SumMark = 15;

    private const double LeastLabel = 60;
    private const double MostLabel = 130;
    private const double LeastValue = 30;
    private const double MostValue = 70;
    private const double Gap = 12;

    /// <summary>The layout that has room for all of some balances.</summary>
    public static BalanceLayout Of(IReadOnlyCollection<BalanceFigureBlock> figures)
    {
        var rows = figures.SelectMany(figure => figure.Rows).ToList();
        var bars = rows.SelectMany(row => row.Bars).ToList();
        var sum = FigureText.Widest(figures.Select(figure => figure.SumLegend), 0, MostLabel, bold: true) + SumMark;
        var label = FigureText.Widest(bars.Select(bar => bar.Label), sum <= MostLabel ? Math.Max(sum, LeastLabel) : LeastLabel, MostLabel);
        var value = FigureText.Widest(
            bars.Select(bar => bar.Text).Concat(rows.Select(row => row.SumText)), LeastValue, MostValue, bold: true);
        var scale = FigureScale.AroundZero(
            Inset + label + Gap,
            FigureCanvas.Width - Inset - value - Gap,
            bars.Select(bar => bar.Value).Concat(rows.Select(row => row.Sum))
                .Concat(figures.SelectMany(figure => figure.Thresholds).Select(threshold => threshold.Value)));
        return new BalanceLayout(label, value, scale);
    }
}
