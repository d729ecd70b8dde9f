namespace Sui.Inspection.Intake.Workbooks;

/// <summary>The rows of a table of the head, by column.</summary>
internal sealed class HeadTable
{
    private readonly IReadOnlyList<SheetColumn> _columns;

    private HeadTable(string sheet, IReadOnlyList<SheetColumn> columns, IReadOnlyList<SheetRow> rows)
    {
        Sheet = sheet;
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The sheet's name.</summary>
    public string Sheet { get; }

    /// <summary>The rows that hold something, examples left out.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>The columns that the sheet has and that are known, each once.</summary>
    public IReadOnlyList<SheetColumn> Columns => _columns;

    /// <summary>Reads a sheet; null where it has no headings that are known.</summary>
    public static HeadTable? Of(SheetScan scan)
    {
        var finder = ColumnFinder.Of(scan.Head!);
        if (SheetRecogniser.Headings(scan.Rows, finder) is not { } headings)
        {
            return null;
        }

        var columns = headings.Cells.Index().Where(cell => !cell.Item.IsBlank)
            .Select(cell => finder.Find(cell.Item.Text, cell.Index)).OfType<SheetColumn>().DistinctBy(column => column.Name).ToList();
        var rows = scan.Rows.Where(row => row.Number > headings.Number && !WorkbookScan.IsExample(row)
            && columns.Any(column => !row[column.Place].IsBlank)).ToList();
        return new HeadTable(scan.Name, columns, rows);
    }

    /// <summary>What a row holds in a column; empty for nothing, and where the sheet has no such column.</summary>
    public string Text(SheetRow row, string name) =>
        Find(name) is { } column ? CellTexts.Of(row[column.Place], column.Type, column.Words) : string.Empty;

    /// <summary>Where a cell stands.</summary>
    public CellPlace Place(SheetRow row, string? name) =>
        name is not null && Find(name) is { } column
            ? new CellPlace(Sheet, row.Number, column.Place, column.Heading) { Offered = column.Offered }
            : new CellPlace(Sheet, row.Number);

    private SheetColumn? Find(string name) => _columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.Ordinal));
}
