using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Activities on the rungs: a dot for a placement, two dots and a line for a range, an open diamond around the rung that
/// suits the aim.</summary>
internal static class PlacementFigure
{
    private const double LeastLabel = 60;
    private const double MostLabel = 150;
    private const double Gap = 10;
    private const double LeastRow = 28;
    private const double Dot = 4.5;
    private const double Diamond = 9;
    private const int MostLines = 4;
    private const int MostNoteLines = 3;

    private static readonly FigureStroke Range = new(FigureTone.Dark, 3);
    private static readonly FigureStroke Expected = new(FigureTone.Accent, 1.8);
    private static readonly FigureStroke Rule = new(FigureTone.Grid, 0.8);

    /// <summary>Draws the figure.</summary>
    public static IReadOnlyList<FigurePart> Draw(PlacementFigureBlock figure, FurnitureWording words)
    {
        var label = FigureText.Widest(figure.Rows.Select(row => row.Label), LeastLabel, MostLabel);
        var columns = new PlacementColumns(figure.Rungs, label + Gap);
        var legend = new FigureLegend(
            new FigureLegendItem(figure.PlacedLegend, 2 * Dot, MarkPlaced),
            new FigureLegendItem(figure.RangeLegend, 29, (canvas, x, y) => MarkRange(canvas, x - 10, x + 10, y)),
            new FigureLegendItem(figure.ExpectedLegend, (2 * Diamond) + 3, MarkExpected));
        return FigurePages.Make(
            figure,
            words,
            new FigureFrame(legend.Height + columns.Height + 8, 2, (canvas, top, bottom) =>
            {
                legend.Draw(canvas, 0);
                columns.Draw(canvas, legend.Height + 4, top, bottom);
            }),
            figure.Rows.Select(row => new FigureGroup(Row(figure, row, columns, label))));
    }

    private static FigureRow Row(
        PlacementFigureBlock figure, PlacementRow row, PlacementColumns columns, double labelWidth)
    {
        var label = FigureText.Wrap(row.Label, labelWidth, MostLines);
        var (low, high) = Ends(row, columns);
        var expected = Column(row.Expected, columns);
        var (noteLeft, noteRight) = columns.Beside(expected, Diamond + 6);
        var note = low is null
            ? FigureText.Wrap(row.Note ?? string.Empty, noteRight - noteLeft, MostNoteLines) : [];
        var height = Math.Max(LeastRow, FigureText.Height(Math.Max(label.Count, note.Count)) + 8);
        return new FigureRow(Words(figure, row), height, (canvas, top) =>
        {
            var middle = top + (height / 2);
            canvas.Line(0, top + height, FigureCanvas.Width, top + height, Rule);
            canvas.TextAround(0, middle, label);
            canvas.TextAround(noteLeft, middle, note, FigureAnchor.Start, FigureTone.Muted);
            if (expected is { } suits)
            {
                MarkExpected(canvas, columns.Middle(suits), middle);
            }

            if (low is { } from && high is { } to)
            {
                MarkRange(canvas, columns.Middle(from), columns.Middle(to), middle);
            }
        });
    }

    /// <summary>A row as it would be read out: its rungs or its note, and the rung that suits the aim.</summary>
    private static string Words(PlacementFigureBlock figure, PlacementRow row)
    {
        var rungs = new[] { row.Lowest ?? row.Highest, row.Highest ?? row.Lowest }.Select(Name).Where(name => name.Length > 0).Distinct();
        var placed = string.Join(" – ", rungs);
        var expected = Name(row.Expected) is { Length: > 0 } name ? $"{figure.ExpectedLegend} {name}" : string.Empty;
        var parts = new[] { placed.Length > 0 ? placed : row.Note ?? string.Empty, expected }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? row.Label : $"{row.Label}: {string.Join(", ", parts)}";

        string Name(Rung? rung) => rung is { } value ? figure.Rungs.ElementAtOrDefault((int)value) ?? string.Empty : string.Empty;
    }

    // A range with its ends the wrong way round is turned; a range with one end is that rung.
    private static (int? Low, int? High) Ends(PlacementRow row, PlacementColumns columns)
    {
        var (one, other) = (Column(row.Lowest ?? row.Highest, columns), Column(row.Highest ?? row.Lowest, columns));
        return one > other ? (other, one) : (one, other);
    }

    private static int? Column(Rung? rung, PlacementColumns columns) =>
        rung is { } value ? Math.Clamp((int)value, 0, columns.Count - 1) : null;

    private static void MarkPlaced(FigureCanvas canvas, double x, double y) => canvas.Circle(x, y, Dot, FigureTone.Dark);

    private static void MarkRange(FigureCanvas canvas, double from, double to, double y)
    {
        if (to > from)
        {
            canvas.Line(from, y, to, y, Range);
            MarkPlaced(canvas, to, y);
        }

        MarkPlaced(canvas, from, y);
    }

    private static void MarkExpected(FigureCanvas canvas, double x, double y) =>
        canvas.Diamond(x, y, Diamond, FigureTone.Paper, Expected);
}
