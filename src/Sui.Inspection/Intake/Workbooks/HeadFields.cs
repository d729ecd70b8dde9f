namespace Sui.Inspection.Intake.Workbooks;

/// <summary>The labelled fields of a sheet of the head: the label in the first column, the value in the second.</summary>
internal sealed class HeadFields
{
    private readonly Dictionary<string, (SheetRow Row, SheetColumn Column)> _fields = new(StringComparer.Ordinal);

    private HeadFields(string sheet) => Sheet = sheet;

    /// <summary>The sheet's name.</summary>
    public string Sheet { get; }

    /// <summary>Whether any field holds a value.</summary>
    public bool Any => _fields.Keys.Any(name => Text(name).Length > 0);

    /// <summary>Rows with a value and a label that is not known.</summary>
    public List<SheetRow> Unknown { get; } = [];

    /// <summary>Rows whose label stands above already.</summary>
    public List<SheetRow> Twice { get; } = [];

    /// <summary>Reads a sheet.</summary>
    public static HeadFields Of(SheetScan scan)
    {
        var finder = ColumnFinder.Of(scan.Head!);
        var fields = new HeadFields(scan.Name);
        var first = true;
        foreach (var row in scan.Rows)
        {
            if (finder.Find(row[0].Text, 1) is not { } column)
            {
                // The row of headings comes before the first field.
                if (!first && !row[1].IsBlank)
                {
                    fields.Unknown.Add(row);
                }

                continue;
            }

            first = false;
            if (!fields._fields.TryAdd(column.Name, (row, column)))
            {
                fields.Twice.Add(row);
            }
        }

        return fields;
    }

    /// <summary>The value of a field; empty for none.</summary>
    public string Text(string name) => _fields.TryGetValue(name, out var field)
        ? CellTexts.Of(field.Row[1], field.Column.Type, field.Column.Words)
        : string.Empty;

    /// <summary>Where a field stands; the sheet as a whole where it does not.</summary>
    public CellPlace Place(string name) => _fields.TryGetValue(name, out var field)
        ? new CellPlace(Sheet, field.Row.Number, 1, field.Column.Heading)
        : new CellPlace(Sheet);
}
