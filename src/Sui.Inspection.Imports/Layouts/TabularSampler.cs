using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>Takes a sample of a file in bounded memory.</summary>
internal static class TabularSampler
{
    /// <summary>The rows that are looked at in each sheet, headers included.</summary>
    public const int Rows = 200;

    /// <summary>The characters of a cell that are kept: as many as a key of a column can have.</summary>
    public const int CellCharacters = HeaderText.KeyCharacters;

    /// <summary>The cells and characters after which no further row is taken, over all sheets: a bound on memory.</summary>
    public const int Budget = 4_000_000;

    /// <summary>The rows that are taken of each sheet whatever the budget says, because they can be headers.</summary>
    private const int HeaderRows = 3;

    /// <summary>Takes the sample. The reader is at the end of its last sheet afterwards.</summary>
    /// <param name="reader">The reader, before its first sheet.</param>
    /// <param name="file">The name that problems carry.</param>
    public static TabularSample Take(ITabularReader reader, string file)
    {
        var sheets = new List<SampleSheet>();
        var spent = 0L;
        while (reader.NextSheet())
        {
            var rows = new List<SampleRow>();
            while (rows.Count < Rows && (spent < Budget || rows.Count < HeaderRows) && reader.Read())
            {
                var row = RowOf(reader);
                spent += row.Cells.Sum(cell => 1L + cell.Text.Length);
                rows.Add(row);
            }

            sheets.Add(new SampleSheet(reader.Sheet, rows));
        }

        return new TabularSample(file, sheets);
    }

    /// <summary>The row in hand.</summary>
    /// <param name="reader">The reader.</param>
    public static SampleRow RowOf(ITabularReader reader)
    {
        var cells = new SampleCell[reader.Cells];
        for (var column = 0; column < cells.Length; column++)
        {
            var kind = reader.KindOf(column);
            var text = kind == CellKind.Blank ? string.Empty : reader.Text(column);
            cells[column] = new SampleCell(kind, text.Length > CellCharacters ? text[..CellCharacters] : text);
        }

        return new SampleRow(reader.Row, cells);
    }
}
