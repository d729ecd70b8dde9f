using System.Globalization;
using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Shares with their intervals: a dot on a line with end caps, the bar to compare with as a tick under a triangle, the
/// counts at the end of the row.</summary>
internal static class IntervalFigure
{
    private const double LeastLabel = 60;
    private const double MostLabel = 160;
    private const double MostNote = 105;
    private const double Gap = 14;
    private const double Cap = 4;
    private const double Dot = 4.2;
    private const double LeastRow = 27;
    private const int MostLines = 4;

    private static readonly FigureStroke Whisker = new(FigureTone.Dark, 1.6);
    private static readonly FigureStroke Halo = new(FigureTone.Paper);
    private static readonly FigureStroke Bar = new(FigureTone.Accent, 2);

    /// <summary>Draws the figure.</summary>
    public static IReadOnlyList<FigurePart> Draw(IntervalFigureBlock figure, FurnitureWording words)
    {
        var label = FigureText.Widest(figure.Rows.Select(row => row.Label), LeastLabel, MostLabel);
        var note = FigureText.Widest(figure.Rows.Select(row => row.Note), 0, MostNote);
        var scale = FigureScale.OfAllShares(label + Gap, FigureCanvas.Width - Math.Max(note + Gap, 16));
        var legend = new FigureLegend(
            new FigureLegendItem(figure.ShareLegend, 26, (canvas, x, y) => Mark(canvas, x - 12, x, x + 12, y)),
            new FigureLegendItem(
                figure.Rows.Any(row => scale.X(row.Bar) is not null) ? figure.BarLegend : string.Empty, 9, MarkBar));
        var axis = new FigureAxis(scale, FigureScale.Percent, figure.Axis);
        return FigurePages.Make(
            figure,
            words,
            new FigureFrame(legend.Height + 2, axis.Height, (canvas, top, bottom) =>
            {
                legend.Draw(canvas, 0);
                axis.Draw(canvas, top, bottom);
            }),
            figure.Rows.Select(row => new FigureGroup(Row(row, scale, label, note, words))));
    }

    private static FigureRow Row(
        IntervalRow row, FigureScale scale, double labelWidth, double noteWidth, FurnitureWording words)
    {
        var label = FigureText.Wrap(row.Label, labelWidth, MostLines);
        var note = FigureText.Wrap(row.Note, noteWidth, MostLines);
        var height = Math.Max(LeastRow, FigureText.Height(Math.Max(label.Count, note.Count)) + 8);
        return new FigureRow(Words(row, words), height, (canvas, top) =>
        {
            var middle = top + (height / 2);
            canvas.TextAround(0, middle, label);
            canvas.TextAround(FigureCanvas.Width - noteWidth, middle, note);
            if (scale.X(row.Bar) is { } bar)
            {
                MarkBar(canvas, bar, middle);
            }

            var share = scale.X(row.Share);
            Mark(canvas, scale.X(row.Low), share, scale.X(row.High), middle);
        });
    }

    /// <summary>A row as it would be read out: what it is about, its count, and its share with interval and bar where they are numbers.</summary>
    private static string Words(IntervalRow row, FurnitureWording words)
    {
        var about = string.IsNullOrWhiteSpace(row.Note) ? row.Label : $"{row.Label}, {row.Note}";
        if (Percent(row.Share) is not { } share || Percent(row.Low) is not { } low || Percent(row.High) is not { } high)
        {
            return about;
        }

        var interval = words.Interval(share, low, high);
        return $"{about}: {interval}" + (Percent(row.Bar) is { } bar ? ", " + words.Bar(bar) : string.Empty);
    }

    private static string? Percent(double? share) => FigureScale.Inside(share, 0, 1) is { } inside
        ? Math.Round(inside * 100).ToString("0", CultureInfo.InvariantCulture) : null;

    private static void Mark(FigureCanvas canvas, double? low, double? share, double? high, double y)
    {
        IntervalEnds.Draw(canvas, low, share, high, y, Cap, Whisker);
        if (share is { } middle)
        {
            canvas.Circle(middle, y, Dot, FigureTone.Dark, Halo);
        }
    }

    private static void MarkBar(FigureCanvas canvas, double x, double y)
    {
        canvas.Line(x, y - 9, x, y + 9, Bar);
        canvas.Polygon(FigureTone.Accent, null, new(x - 4, y - 11), new(x + 4, y - 11), new(x, y - 5));
    }
}
