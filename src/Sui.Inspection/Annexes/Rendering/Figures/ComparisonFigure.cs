using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Two shares of each group as a filled bar above an outlined one, with their values printed; a share that is not shown
/// prints why in place of its bar.</summary>
internal static class ComparisonFigure
{
    private const double LeastLabel = 60;
    private const double MostLabel = 150;
    private const double LeastValue = 34;
    private const double MostValue = 120;
    private const double Gap = 10;
    private const double BarHeight = 10;
    private const double Pitch = 13;
    private const double LeastRow = (2 * Pitch) + 9;
    private const int MostLines = 4;
    private const int MostHeadingLines = 2;

    private static readonly FigureStroke Outline = new(FigureTone.Dark, 1.3);

    /// <summary>Draws the figure.</summary>
    public static IReadOnlyList<FigurePart> Draw(ComparisonFigureBlock figure, FurnitureWording words)
    {
        var label = FigureText.Widest(figure.Rows.Select(row => row.Label), LeastLabel, MostLabel);
        var value = FigureText.Widest(
            figure.Rows.SelectMany(row => new[] { row.FirstText, row.SecondText }), LeastValue, MostValue);
        var left = label + Gap;
        var scale = FigureScale.OfShares(
            left,
            FigureCanvas.Width - value - Gap,
            figure.Rows.SelectMany(row => new[] { row.First ?? 0, row.Second ?? 0 }));
        var legend = new FigureLegend(
            new FigureLegendItem(figure.FirstLegend, 26, (canvas, x, y) => Bar(canvas, true, x - 13, x + 13, y)),
            new FigureLegendItem(figure.SecondLegend, 26, (canvas, x, y) => Bar(canvas, false, x - 12, x + 12, y)));
        var axis = new FigureAxis(scale, FigureScale.Percent, string.Empty);
        return FigurePages.Make(
            figure,
            words,
            new FigureFrame(legend.Height, axis.Height, (canvas, top, bottom) =>
            {
                legend.Draw(canvas, 0);
                axis.Draw(canvas, top, bottom);
            }),
            Groups(figure.Rows).Select(rows => new FigureGroup(
                Heading(rows[0].Heading), [.. rows.Select(row => Row(figure, row, scale, label, value))])));
    }

    private static IEnumerable<List<ComparisonRow>> Groups(IEnumerable<ComparisonRow> rows)
    {
        var group = new List<ComparisonRow>();
        foreach (var row in rows)
        {
            if (group.Count > 0 && group[0].Heading != row.Heading)
            {
                yield return group;
                group = [];
            }

            group.Add(row);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static FigureRow? Heading(string text)
    {
        var lines = FigureText.Wrap(text, FigureCanvas.Width, MostHeadingLines, FigureText.Size, bold: true);
        return lines.Count == 0 ? null : new FigureRow(text, FigureText.Height(lines.Count) + 9, (canvas, top) =>
        {
            canvas.Box(0, top, FigureCanvas.Width, FigureText.Height(lines.Count) + 8, FigureTone.Paper);
            canvas.Text(0, top + 7, lines, bold: true);
        })
        {
            IsHeading = true,
        };
    }

    private static FigureRow Row(
        ComparisonFigureBlock figure, ComparisonRow row, FigureScale scale, double labelWidth, double valueWidth)
    {
        var label = FigureText.Wrap(row.Label, labelWidth, MostLines);
        var height = Math.Max(LeastRow, FigureText.Height(label.Count) + 8);
        var words = $"{row.Label}: {figure.FirstLegend} {row.FirstText}, {figure.SecondLegend} {row.SecondText}";
        return new FigureRow(words, height, (canvas, top) =>
        {
            var middle = top + (height / 2);
            canvas.TextAround(0, middle, label);
            Share(canvas, scale, true, row.First, row.FirstText, middle - (Pitch / 2), valueWidth);
            Share(canvas, scale, false, row.Second, row.SecondText, middle + (Pitch / 2), valueWidth);
            canvas.Line(scale.Left, middle - Pitch, scale.Left, middle + Pitch, Outline);
        });
    }

    private static void Share(
        FigureCanvas canvas, FigureScale scale, bool first, double? share, string text, double middle, double valueWidth)
    {
        var end = scale.X(share);
        if (end is { } right)
        {
            Bar(canvas, first, scale.Left, right, middle);
        }

        var lines = FigureText.Wrap(text, valueWidth, 1);
        foreach (var line in lines)
        {
            // A ground of its own keeps the grid out of the text.
            canvas.Box((end ?? scale.Left) + 3, middle - 5, FigureText.Width(line) + 3, 10, FigureTone.Paper);
        }

        canvas.TextAround((end ?? scale.Left) + 5, middle, lines);
    }

    private static void Bar(FigureCanvas canvas, bool first, double left, double right, double middle) =>
        canvas.Box(
            left,
            middle - (BarHeight / 2) + (first ? 0 : 0.65),
            right - left,
            BarHeight - (first ? 0 : 1.3),
            first ? FigureTone.Dark : FigureTone.Tint,
            first ? null : Outline);
}
