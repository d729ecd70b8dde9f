using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>
/// Shares a table's width among its columns: as described, except that a column too narrow for its longest word takes
/// from the others what it lacks, as far as there is any.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>The space at each side of a cell's text.</summary>
    public const double Padding = 6;

    /// <summary>The share of a table that a column may claim for one long word.</summary>
    private const double LargestClaim = 0.4;

    /// <param name="columns">The columns.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="place">Where the table stands.</param>
    /// <param name="narrowest">The width in points that any column gets, as far as there is room.</param>
    /// <returns>The edges of the columns, one more than there are columns.</returns>
    public static double[] Edges(
        IReadOnlyList<PdfTableColumn> columns, IReadOnlyList<TableRowText> rows, Place place, double narrowest)
    {
        var needs = Needs(columns.Count, rows, place.Width, narrowest);
        var widths = Share([.. columns.Select(column => column.Width)], needs, place.Width);
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
