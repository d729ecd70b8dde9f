using DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>The cells of a sheet that is changed in place; those that are not there yet are put where they belong.</summary>
internal sealed class SheetCells
{
    private readonly SheetData _data;
    private readonly Dictionary<int, Row> _rows;
    private int _bottom;

    /// <summary>Looks at a sheet.</summary>
    public SheetCells(Worksheet worksheet)
    {
        _data = worksheet.GetFirstChild<SheetData>() ?? worksheet.AppendChild(new SheetData());
        _rows = _data.Elements<Row>().Where(row => row.RowIndex is not null).GroupBy(row => (int)row.RowIndex!.Value)
            .ToDictionary(rows => rows.Key, rows => rows.First());
        _bottom = _rows.Keys.DefaultIfEmpty().Max();
    }

    /// <summary>The rows that are there, by their numbers from 1.</summary>
    public IReadOnlyDictionary<int, Row> Rows => _rows;

    /// <summary>The column of a cell, from 0.</summary>
    public static int ColumnOf(Cell cell) => CellReferences.Parse(cell.CellReference?.Value).Column;

    /// <summary>A cell, which is made where it is not there.</summary>
    /// <param name="number">Its row, from 1.</param>
    /// <param name="column">Its column, from 0.</param>
    public Cell Cell(int number, int column)
    {
        if (!_rows.TryGetValue(number, out var row))
        {
            row = new Row { RowIndex = (uint)number };
            var after = number > _bottom ? _bottom : _rows.Keys.Where(key => key < number).DefaultIfEmpty().Max();
            _ = after == 0 ? _data.PrependChild(row) : _rows[after].InsertAfterSelf(row);
            _rows.Add(number, row);
            _bottom = Math.Max(_bottom, number);
        }

        Cell? next = null;
        foreach (var cell in row.Elements<Cell>())
        {
            var place = ColumnOf(cell);
            if (place == column)
            {
                return cell;
            }

            if (place > column)
            {
                next = cell;
                break;
            }
        }

        row.Spans = null;
        var made = new Cell { CellReference = CellReferences.Of(number - 1, column) };
        return next is null ? row.AppendChild(made) : next.InsertBeforeSelf(made);
    }
}
