using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>
/// Moves width from column to column as long as that makes a table lower. The lines of a cell are estimated from the width of its text on one
/// line, since breaking every cell anew for each step would cost more than it gives.
/// </summary>
internal sealed class ColumnBalance
{
    /// <summary>The steps in points by which width is moved, each as often as it helps.</summary>
    private static readonly double[] Steps = [16, 4];

    /// <summary>What a line of text set ragged leaves empty on average, about half a word, in units of its size.</summary>
    private const double Ragged = 1.2;

    /// <summary>The most cells that are looked at; wide gains for few rows are not worth much time for many.</summary>
    private const int MostCells = 600;

    /// <summary>The most steps of one size, so that the work has a bound.</summary>
    private const int MostMoves = 60;

    /// <summary>The lines that a step must save to be taken.</summary>
    private const double Worth = 0.02;

    /// <summary>Texts are measured up to so many times the table's width.</summary>
    private const double Longest = 50;

    private readonly double[] _least;
    private readonly List<Text>[] _rows;

    private ColumnBalance(double[] least, List<Text>[] rows) => (_least, _rows) = (least, rows);

    /// <param name="widths">The widths in points to start from.</param>
    /// <param name="least">The width in points that each column keeps.</param>
    /// <param name="rows">All rows; cells over several columns are left out of account.</param>
    /// <returns>Widths of the same sum.</returns>
    public static double[] Lower(double[] widths, double[] least, IReadOnlyList<TableRowText> rows)
    {
        if (widths.Length < 2 || rows.Count * widths.Length > MostCells)
        {
            return widths;
        }

        var most = widths.Sum() * Longest;
        return new ColumnBalance(least, [.. rows.Select(row => Texts(row, most))]).Run(widths);
    }

    private static List<Text> Texts(TableRowText row, double most) =>
    [
        .. row.Cells.Where(cell => cell.Span == 1).Select(cell => new Text(
            cell.Column, LineWidths.Widest(cell.Runs, most), Ragged * cell.Look.Size, (cell.Graphic?.Height ?? 0) / cell.Look.LineHeight)),
    ];

    private double[] Run(double[] start)
    {
        var (widths, lines) = (start.ToArray(), Lines(start));
        foreach (var step in Steps)
        {
            for (var move = 0; move < MostMoves && Best(widths, step, lines) is { } best; move++)
            {
                widths[best.From] -= step;
                widths[best.To] += step;
                lines = best.Lines;
            }
        }

        return widths;
    }

    /// <summary>The move of a step between two columns that saves most; null where none is worth it.</summary>
    private (int From, int To, double Lines)? Best(double[] widths, double step, double lines)
    {
        var best = default((int From, int To, double Lines)?);
        for (var from = 0; from < widths.Length; from++)
        {
            if (widths[from] - step < _least[from])
            {
                continue;
            }

            for (var to = 0; to < widths.Length; to++)
            {
                if (to == from)
                {
                    continue;
                }

                var (narrow, wide) = (widths[from], widths[to]);
                (widths[from], widths[to]) = (narrow - step, wide + step);
                var needed = Lines(widths);
                (widths[from], widths[to]) = (narrow, wide);
                if (needed < (best?.Lines ?? (lines - Worth)))
                {
                    best = (from, to, needed);
                }
            }
        }

        return best;
    }

    /// <summary>The lines that all rows need, each as many as its tallest cell.</summary>
    private double Lines(double[] widths)
    {
        var sum = 0.0;
        foreach (var row in _rows)
        {
            var tallest = 1.0;
            foreach (var text in row)
            {
                tallest = Math.Max(tallest, text.Lines(widths[text.Column] - (2 * ColumnWidths.Padding)));
            }

            sum += tallest;
        }

        return sum;
    }

    /// <summary>A cell's text.</summary>
    /// <param name="Column">Its column, from 0.</param>
    /// <param name="Width">Its width in points on one line.</param>
    /// <param name="Ragged">What each of several lines leaves empty, in points.</param>
    /// <param name="Below">What stands below it, in lines.</param>
    private readonly record struct Text(int Column, double Width, double Ragged, double Below)
    {
        /// <summary>The lines in a room; a text that does not fit one takes two at least.</summary>
        public double Lines(double room) =>
            Below + (Width <= room ? 1 : Math.Max(2, Width / Math.Max(room - Ragged, 1)));
    }
}
