using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sui.Inspection.Forms.Workbooks;
using Cells = DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Adds rows and columns to a sheet, and sets cells. What is there keeps its formats; what is new takes those of the row above or of its
/// column.</summary>
internal sealed class SheetEdit
{
    private readonly WorksheetPart _part;
    private readonly Worksheet _worksheet;
    private readonly SheetCells _cells;
    private readonly BookDates _dates;
    private readonly Dictionary<string, int> _columns;
    private readonly int _headings;
    private readonly int _above;
    private readonly int _end;
    private int _lastRow;
    private int _lastColumn;
    private bool _touched;

    /// <summary>Looks at a sheet.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="dates">Which formats show a day.</param>
    /// <param name="headings">The row of headings, from 1; 0 for none.</param>
    /// <param name="columns">The columns that have headings, by their names in files.</param>
    /// <param name="examples">Rows that show how it is done.</param>
    public SheetEdit(WorksheetPart part, BookDates dates, int headings, IReadOnlyDictionary<string, int> columns, IReadOnlyList<int> examples)
    {
        _part = part;
        _dates = dates;
        _headings = headings;
        _columns = new Dictionary<string, int>(columns, StringComparer.OrdinalIgnoreCase);
        _worksheet = part.Worksheet!;
        _cells = new SheetCells(_worksheet);
        _lastRow = headings;
        _lastColumn = -1;
        foreach (var (number, row) in _cells.Rows)
        {
            foreach (var cell in row.Elements<Cell>().Where(HasContent))
            {
                _lastRow = Math.Max(_lastRow, number);
                _lastColumn = Math.Max(_lastColumn, SheetCells.ColumnOf(cell));
            }
        }

        _end = _lastRow;
        _above = _lastRow > headings && !examples.Contains(_lastRow) ? _lastRow : 0;
    }

    /// <summary>How many columns hold anything.</summary>
    public int Width => _lastColumn + 1;

    /// <summary>The column of a name; it gets a heading behind all that the sheet holds where there is none.</summary>
    /// <param name="name">Its name in files.</param>
    /// <param name="heading">The heading to give it.</param>
    public int Column(string name, string heading)
    {
        if (_columns.TryGetValue(name, out var known))
        {
            return known;
        }

        var place = ++_lastColumn;
        var style = _cells.Rows.GetValueOrDefault(_headings)?.Elements<Cell>().LastOrDefault(HasContent)?.StyleIndex;
        var cell = _cells.Cell(_headings, place);
        cell.StyleIndex = style?.Value;
        Fill(cell, BookCell.Of(heading));
        return _columns[name] = place;
    }

    /// <summary>Says where a column stands that has its heading.</summary>
    public void Know(string name, int column) => _columns[name] = column;

    /// <summary>Adds a row below all that the sheet holds.</summary>
    public void Append(IEnumerable<(int Column, BookCell Cell)> cells)
    {
        var row = cells.Where(cell => cell.Cell.Text.Length > 0).OrderBy(cell => cell.Column).ToList();
        _lastRow++;
        foreach (var (column, cell) in row)
        {
            Set(_lastRow, column, cell);
        }
    }

    /// <summary>Sets a cell, or empties it.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="cell">What it is to hold.</param>
    public void Set(int row, int column, BookCell cell)
    {
        var found = _cells.Cell(row, column);
        if (found.StyleIndex is null && StyleOf(column) is { } style)
        {
            found.StyleIndex = style;
        }

        Fill(found, cell);
    }

    /// <summary>Empties a row: it stays where it is, so that what points at other rows still does.</summary>
    /// <param name="row">The row, from 1.</param>
    public void Empty(int row)
    {
        foreach (var cell in _cells.Rows.GetValueOrDefault(row)?.Elements<Cell>() ?? [])
        {
            Fill(cell, BookCell.Blank);
        }
    }

    /// <summary>Puts the sheet back into the workbook.</summary>
    public void Save()
    {
        if (!_touched)
        {
            return;
        }

        // Programs that trust the size that is written down would not see what is new.
        _worksheet.RemoveAllChildren<SheetDimension>();
        foreach (var table in _part.TableDefinitionParts.Select(one => one.Table).OfType<Table>().Where(table => table.TotalsRowCount is null))
        {
            Extend(table);
        }

        _worksheet.Save();
    }

    // A table that ended with the last row goes on to the new one.
    private void Extend(Table table)
    {
        var parts = table.Reference?.Value?.Split(':') ?? [];
        if (parts.Length != 2 || parts[1].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]) != _end.ToString(CultureInfo.InvariantCulture) || _lastRow == _end)
        {
            return;
        }

        var reference = parts[0] + ":" + parts[1].TrimEnd([.. "0123456789"]) + _lastRow.ToString(CultureInfo.InvariantCulture);
        if (table.AutoFilter is { } filter && filter.Reference?.Value == table.Reference!.Value)
        {
            filter.Reference = reference;
        }

        table.Reference = reference;
        table.Save();
    }

    private void Fill(Cell cell, BookCell value)
    {
        _touched = true;
        cell.RemoveAllChildren();
        cell.DataType = null;
        if (value.IsNumber && (value.Look != CellLook.Day || _dates.IsDate(cell.StyleIndex?.Value ?? 0)))
        {
            cell.CellValue = new CellValue(value.Text);
        }
        else if (value.Text.Length > 0)
        {
            // Where the format would show a day as a number, it is written out.
            var text = value is { IsNumber: true, Look: CellLook.Day }
                ? DateOnly.FromDayNumber(new DateOnly(1899, 12, 30).DayNumber + int.Parse(value.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : value.Text;
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Cells.Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    private uint? StyleOf(int column)
    {
        if (_above > 0 && _cells.Rows[_above].Elements<Cell>().FirstOrDefault(cell => SheetCells.ColumnOf(cell) == column)?.StyleIndex is { } above)
        {
            return above.Value;
        }

        return _worksheet.GetFirstChild<Columns>()?.Elements<Column>()
            .FirstOrDefault(one => one.Min?.Value <= column + 1 && one.Max?.Value >= column + 1)?.Style?.Value;
    }

    private static bool HasContent(Cell cell) =>
        cell.CellFormula is not null || cell.CellValue is { Text.Length: > 0 } || cell.InlineString is { InnerText.Length: > 0 };
}
