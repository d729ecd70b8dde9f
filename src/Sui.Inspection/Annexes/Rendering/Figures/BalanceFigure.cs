using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Evidence for and against: bars to either side of zero, one for each kind of source, with their sum as a diamond and
/// thresholds as dashed lines.</summary>
internal static class BalanceFigure
{
    private const double Inset = BalanceLayout.Inset;
    private const double Pitch = 14;
    private const double BarHeight = 9;
    private const double Diamond = 5;
    private const int MostHeadingLines = 3;
    private const int MostLabelLines = 2;
    private const int LongestLegend = 200;

    private static readonly FigureStroke Stem = new(FigureTone.Ink, 1.4);
    private static readonly FigureStroke Halo = new(FigureTone.Paper);

    /// <summary>Draws the figure on its own.</summary>
    public static IReadOnlyList<FigurePart> Draw(BalanceFigureBlock figure, FurnitureWording words) =>
        Draw(figure, BalanceLayout.Of([figure]), words);

    /// <summary>Draws the figure in a layout that it shares with others.</summary>
    public static IReadOnlyList<FigurePart> Draw(BalanceFigureBlock figure, BalanceLayout layout, FurnitureWording words)
    {
        var legend = new FigureLegend(new FigureLegendItem(figure.SumLegend, 2 * Diamond, MarkSum));
        var head = new BalanceHead(figure, layout.Scale);
        var axis = new FigureAxis(layout.Scale, FigureScale.Signed, figure.Axis);
        return FigurePages.Make(
            figure,
            words,
            new FigureFrame(legend.Height + head.Height + 2, axis.Height, (canvas, top, bottom) =>
            {
                legend.Draw(canvas, 0);
                axis.Draw(canvas, top, bottom);
                head.Draw(canvas, legend.Height, bottom);
            }),
            figure.Rows.Select(row => Group(figure, row, layout)));
    }

    private static FigureGroup Group(BalanceFigureBlock figure, BalanceRow row, BalanceLayout layout) => new(
        Heading(row.Label),
        [
            .. row.Bars.Select(bar => Bar(bar, layout)),
            Sum(figure, row, layout),
        ]);

    private static FigureRow? Heading(string text)
    {
        var lines = FigureText.Wrap(text, FigureCanvas.Width - (2 * Inset), MostHeadingLines, FigureText.Size, bold: true);
        return lines.Count == 0 ? null : new FigureRow(text, FigureText.Height(lines.Count) + 5, (canvas, top) =>
        {
            canvas.Box(0, top, FigureCanvas.Width, FigureText.Height(lines.Count) + 3, FigureTone.Tint);
            canvas.Text(Inset, top + 1.5, lines, bold: true);
        })
        {
            IsHeading = true,
        };
    }

    private static FigureRow Bar(BalanceBar bar, BalanceLayout layout)
    {
        var label = FigureText.Wrap(bar.Label, layout.LabelWidth, MostLabelLines);
        var value = FigureText.Wrap(bar.Text, layout.ValueWidth, 1);
        var height = Math.Max(Pitch, FigureText.Height(label.Count) + 1.5);
        return new FigureRow($"{bar.Label} {bar.Text}", height, (canvas, top) =>
        {
            var middle = top + (height / 2);
            canvas.TextAround(Inset, middle, label);
            if (layout.Scale.X(bar.Value) is { } end)
            {
                var zero = layout.Scale.TickX(0);
                canvas.Box(Math.Min(zero, end), middle - (BarHeight / 2), Math.Abs(end - zero), BarHeight, FigureTone.Dark);
            }

            canvas.TextAround(FigureCanvas.Width - Inset, middle, value, FigureAnchor.End);
        });
    }

    private static FigureRow Sum(BalanceFigureBlock figure, BalanceRow row, BalanceLayout layout)
    {
        var room = layout.LabelWidth - BalanceLayout.SumMark;
        var label = SumLabel(figure.SumLegend, room);
        var value = FigureText.Wrap(row.SumText, layout.ValueWidth, 1, FigureText.Size, bold: true);
        return new FigureRow($"{figure.SumLegend} {row.SumText}", Pitch + 7, (canvas, top) =>
        {
            var middle = top + (Pitch / 2);
            MarkSum(canvas, Inset + Diamond, middle);
            canvas.TextAround(Inset + BalanceLayout.SumMark, middle, label, bold: true);
            if (layout.Scale.X(row.Sum) is { } x)
            {
                canvas.Line(layout.Scale.TickX(0), middle, x, middle, Stem);
                MarkSum(canvas, x, middle);
            }

            canvas.TextAround(FigureCanvas.Width - Inset, middle, value, FigureAnchor.End, bold: true);
        });
    }

    /// <summary>The words of the legend beside the mark, or a sign where they do not fit.</summary>
    private static IReadOnlyList<string> SumLabel(string legend, double room)
    {
        var lines = FigureText.Wrap(legend, room, 1, FigureText.Size, bold: true);
        return lines.Count == 0 || FigureText.Width(PrintableText.Clean(legend, LongestLegend), bold: true) <= room ? lines : ["Σ"];
    }

    private static void MarkSum(FigureCanvas canvas, double x, double y) =>
        canvas.Diamond(x, y, Diamond, FigureTone.Ink, Halo);
}
