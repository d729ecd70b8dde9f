namespace Sui.Inspection.Intake.Workbooks;

/// <summary>The labelled fields of a sheet of the head: the label in one column, mostly the first, the value in the next.</summary>
internal sealed class HeadFields
{
    private const int MostColumnsBefore = 8;

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

        // A column may stand before the labels.
        var labels = Enumerable.Range(0, MostColumnsBefore).MaxBy(place => scan.Rows.Count(row => finder.Knows(row[place].Text)));
        foreach (var row in scan.Rows)
        {
            if (finder.Find(row[labels].Text, labels + 1) is not { } column)
            {
                // The row of headings comes before the first field.
                if (!first && !row[labels + 1].IsBlank)
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
        ? CellTexts.Of(field.Row[field.Column.Place], field.Column.Type, field.Column.Words)
        : string.Empty;

    /// <summary>Where a field stands; the sheet as a whole where it does not.</summary>
    public CellPlace Place(string name) => _fields.TryGetValue(name, out var field)
        ? new CellPlace(Sheet, field.Row.Number, field.Column.Place, field.Column.Heading) { Offered = field.Column.Offered }
        : new CellPlace(Sheet);
}
