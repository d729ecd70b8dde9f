using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>
/// Shares a table's width among its columns: as described, except that a column too narrow for its longest word takes
/// from the others what it lacks, as far as there is any, that a column whose text needs less on one line leaves the rest to those
/// whose text does not fit one, and that width moves to where it makes the rows lower.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>The space at each side of a cell's text.</summary>
    public const double Padding = 6;

    /// <summary>The width in points from which a heading may take two lines, for the sake of other columns.</summary>
    private const double LongHeading = 72;

    /// <summary>The share of a heading's width that two lines of it need.</summary>
    private const double HeadingShare = 0.6;

    /// <summary>The share of a table up to which a column keeps the width in which none of its texts wraps, however tall the rows are.</summary>
    private const double ShortColumn = 0.2;

    private const double Tolerance = 1e-6;

    /// <summary>The share of a table that a column may claim for one long word.</summary>
    private const double LargestClaim = 0.4;

    /// <param name="columns">The columns.</param>
    /// <param name="head">The header rows.</param>
    /// <param name="body">The rows of data.</param>
    /// <param name="place">Where the table stands.</param>
    /// <param name="narrowest">The width in points that any column gets, as far as there is room.</param>
    /// <returns>The edges of the columns, one more than there are columns.</returns>
    public static double[] Edges(
        IReadOnlyList<PdfTableColumn> columns, IReadOnlyList<TableRowText> head, IReadOnlyList<TableRowText> body, Place place,
        double narrowest)
    {
        List<TableRowText> rows = [.. head, .. body];
        var needs = Needs(columns.Count, rows, place.Width, narrowest);
        var weights = columns.Select(column => column.Width).ToArray();
        var wishes = Wishes(needs, head, body, place.Width);
        double[] least = [.. needs.Zip(wishes, (need, wish) => wish <= place.Width * ShortColumn ? wish : need)];
        var widths = ColumnBalance.Lower(Even(weights, Share(weights, needs, place.Width), wishes), least, rows);
        var edges = new double[columns.Count + 1];
        edges[0] = place.X;
        for (var index = 0; index < widths.Length; index++)
        {
            edges[index + 1] = edges[index] + widths[index];
        }

        return edges;
    }

    /// <summary>Shares a width by weights, giving each part at least what it needs.</summary>
    internal static double[] Share(double[] weights, double[] needs, double total)
    {
        var fixedParts = new bool[weights.Length];
        while (true)
        {
            var room = total - needs.Where((_, index) => fixedParts[index]).Sum();
            var weight = weights.Where((_, index) => !fixedParts[index]).Sum();
            var widths = weights.Select((own, index) => fixedParts[index] ? needs[index] : room * own / weight).ToArray();
            var lacking = Enumerable.Range(0, weights.Length)
                .Where(index => !fixedParts[index] && widths[index] < needs[index]).ToList();
            if (lacking.Count == 0)
            {
                return widths;
            }

            lacking.ForEach(index => fixedParts[index] = true);
        }
    }

    /// <summary>Gives what columns have beyond their wishes to those that have less, by their weights.</summary>
    internal static double[] Even(double[] weights, double[] widths, double[] wishes)
    {
        var result = widths.ToArray();
        var spare = Enumerable.Range(0, widths.Length).Sum(index => Math.Max(widths[index] - wishes[index], 0));
        var lack = Enumerable.Range(0, widths.Length).Sum(index => Math.Max(wishes[index] - widths[index], 0));
        if (spare <= 0 || lack <= 0)
        {
            return result;
        }

        var given = Math.Min(spare, lack);
        for (var index = 0; index < widths.Length; index++)
        {
            result[index] -= given * Math.Max(widths[index] - wishes[index], 0) / spare;
        }

        // A column that has its wish takes no more, so that each turn but the last satisfies one column.
        for (var turn = 0; turn < widths.Length && given > Tolerance; turn++)
        {
            var lacking = Enumerable.Range(0, widths.Length).Where(index => wishes[index] - result[index] > Tolerance).ToList();
            var (weight, left) = (lacking.Sum(index => weights[index]), given);
            foreach (var index in lacking)
            {
                var part = Math.Min(left * weights[index] / weight, wishes[index] - result[index]);
                result[index] += part;
                given -= part;
            }
        }

        result[Array.IndexOf(weights, weights.Max())] += Math.Max(given, 0);
        return result;
    }

    /// <summary>What each column needs for its longest text on one line, or more than the table has. A long heading may take two.</summary>
    private static double[] Wishes(
        double[] needs, IReadOnlyList<TableRowText> head, IReadOnlyList<TableRowText> body, double total)
    {
        var wishes = needs.ToArray();
        foreach (var cell in head.SelectMany(row => row.Cells))
        {
            var width = LineWidths.Widest(cell.Runs, total);
            Wish(cell, Math.Min(width, Math.Max(LongHeading, width * HeadingShare)));
        }

        foreach (var cell in body.SelectMany(row => row.Cells))
        {
            if (wishes[cell.Column] < total)
            {
                Wish(cell, Math.Max(LineWidths.Widest(cell.Runs, total), cell.Graphic?.Width ?? 0));
            }
        }

        return wishes;

        void Wish(TableCellText cell, double width)
        {
            if (cell.Span == 1)
            {
                wishes[cell.Column] = Math.Max(wishes[cell.Column], width + (2 * Padding) + 0.01);
            }
        }
    }

    /// <summary>
    /// What each column needs for its longest word, and in any case for a letter; all together never more than the table has.
    /// </summary>
    private static double[] Needs(int columns, IReadOnlyList<TableRowText> rows, double total, double narrowest)
    {
        var needs = new double[columns];
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Span == 1)
                {
                    needs[cell.Column] = Math.Max(
                        needs[cell.Column], Math.Max(LineBreaker.WidestWord(cell.Runs), cell.Graphic?.Width ?? 0));
                }
            }
        }

        narrowest = Math.Min(narrowest, 0.999 * total / columns);
        for (var index = 0; index < columns; index++)
        {
            needs[index] = Math.Max(narrowest, Math.Min(needs[index] + (2 * Padding) + 0.01, total * LargestClaim));
        }

        var (wanted, room) = (needs.Sum() - (columns * narrowest), (0.999 * total) - (columns * narrowest));
        return wanted <= room ? needs : [.. needs.Select(need => narrowest + ((need - narrowest) * Math.Max(room, 0) / wanted))];
    }
}
