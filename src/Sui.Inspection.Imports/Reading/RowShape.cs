using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>What a row of responses looks like, by the headers above it: how many cells it has, and what no response says.</summary>
internal sealed record RowShape
{
    /// <summary>Any shape: nothing is known of the headers, or a row needs no cells that are blank.</summary>
    public static RowShape Any { get; } = new() { Least = 0, Most = int.MaxValue, Usual = -1, Headers = new Dictionary<int, ColumnKey>(0) };

    /// <summary>How many cells there are up to the last header that is not blank.</summary>
    public required int Least { get; init; }

    /// <summary>How many cells the headers have.</summary>
    public required int Most { get; init; }

    /// <summary>How many cells nearly all rows have, whatever the headers; -1 where that does not matter.</summary>
    public required int Usual { get; init; }

    /// <summary>The headers by place.</summary>
    public required IReadOnlyDictionary<int, ColumnKey> Headers { get; init; }

    /// <summary>The shape of the rows of a sheet.</summary>
    /// <param name="sheet">The first rows of the sheet.</param>
    /// <param name="headerRows">How many of them are headers.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="isWorkbook">Whether it is a sheet of a workbook, where cells have places of their own and none can shift.</param>
    public static RowShape Of(SampleSheet sheet, int headerRows, IReadOnlyList<LayoutColumn> columns, bool isWorkbook)
    {
        var headers = columns.ToDictionary(column => column.Place, column => column.Key);
        var above = sheet.Rows.Take(headerRows).Select(row => row.Cells).ToList();
        if (isWorkbook || above.Count == 0)
        {
            return Any with { Headers = headers };
        }

        var most = above.Max(cells => cells.Count);
        var least = above.Max(cells => cells.Count - cells.Reverse().TakeWhile(cell => cell.IsBlank).Count());
        return new RowShape { Least = least, Most = most, Usual = UsualOf(sheet.Rows.Skip(headerRows), least, most), Headers = headers };
    }

    /// <summary>Whether the row in hand has the cells that it should; blank ones behind the headers are none.</summary>
    public bool Fits(ITabularReader row)
    {
        var cells = row.Cells;
        return (cells >= Least && cells <= Most) || (cells == Usual && IsBlankFrom(row, Most));
    }

    // Some tools end every row with a separator, or none of them: then all rows differ from the headers, and in the same way. Rows that
    // are all one cell below several headers have lost their separators.
    private static int UsualOf(IEnumerable<SampleRow> rows, int least, int most)
    {
        var widths = rows.GroupBy(row => row.Cells.Count).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).ToList();
        return widths is [{ Key: var width } usual, ..] && (width > most || (width == least - 1 && width > 1))
            && usual.All(row => row.Cells.Skip(most).All(cell => cell.IsBlank)) && usual.Count() * 2 > widths.Sum(group => group.Count())
            ? width
            : -1;
    }

    private static bool IsBlankFrom(ITabularReader row, int place)
    {
        for (var column = place; column < row.Cells; column++)
        {
            if (!row.Utf8(column).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}
