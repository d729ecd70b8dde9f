using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Reads the rows of a sheet into a file of the pack: words become terms, dates and numbers what files have, and rows without an id
/// get one. One row is held at a time.</summary>
internal sealed class SheetTable
{
    // Columns that a sheet may leave out: they are given, declared for the whole sheet, or may be empty.
    private static readonly string[] MayMiss = ["id", "source", "experience", "recorded_date", "received_date"];

    // A row of words alone says something where a sheet has hardly another column.
    private const int FewestColumns = 3;

    // The least that is a sentence of somebody's own, in characters and in gaps between words.
    private const int LeastWords = 40;
    private const int LeastGaps = 6;

    private readonly SheetFile _file;
    private readonly RowIds _ids;
    private readonly IReadOnlyDictionary<string, string> _sources;
    private readonly IReadOnlyList<CellRange> _merged;
    private readonly SheetRows _rows = new();
    private readonly List<SheetColumn> _columns = [];
    private readonly List<Action<WorkbookFaults>> _met = [];
    private readonly HashSet<int> _unheaded = [];
    private readonly Dictionary<int, (SheetCell Cell, int LastRow)> _spread = [];
    private string[] _cells = [];
    private int _importedRow = -1;
    private bool _any;
    private int _examples;
    private readonly List<SeenRow> _seen = [];
    private readonly HashSet<int> _elsewhere = [];

    private SheetTable(SheetFile file, RowIds ids, IReadOnlyDictionary<string, string> sources, IReadOnlyList<CellRange> merged)
    {
        _sources = sources;
        _file = file;
        _ids = ids;
        _merged = merged;
    }

    private string Sheet => _file.Scan.Name;

    /// <summary>Reads a sheet.</summary>
    /// <param name="reader">The reader, before the sheet's first row.</param>
    /// <param name="file">What the sheet is.</param>
    /// <param name="ids">Gives ids.</param>
    /// <param name="repeats">Finds rows that were pasted twice.</param>
    /// <param name="sources">The ids of sources by their titles, both as ids are written.</param>
    /// <param name="merged">The ranges that are merged; empty where none are known yet.</param>
    /// <param name="limit">How many bytes the file may have.</param>
    /// <param name="cancellationToken">Ends the reading between rows.</param>
    public static SheetContent Read(
        ITabularFile reader, SheetFile file, RowIds ids, RepeatedRows repeats, IReadOnlyDictionary<string, string> sources, IReadOnlyList<CellRange> merged, long limit, CancellationToken cancellationToken)
    {
        var table = new SheetTable(file, ids, sources, merged);
        if (SheetRecogniser.Headings(file.Scan.Rows, file.Finder) is not { } headings)
        {
            return table.WithoutHeadings();
        }

        table.Head(headings);
        while (table._rows.Length <= limit && reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Row > headings.Number)
            {
                table.Add(SheetRow.Of(reader));
            }
        }

        var again = merged.Count == 0 && reader.MergedBehindRows.Any(range => range.LastRow > headings.Number && range.LastRow > range.FirstRow);
        var leftOut = again ? [] : table.LeaveOut(repeats);
        table.NoteBehindRows(reader.MergedBehindRows, headings.Number);
        var bytes = leftOut.Count == 0 ? table._rows.Bytes : table._rows.Without(leftOut.Contains);
        var any = table._any && (leftOut.Count == 0 || leftOut.Count < table._seen.Count);
        return new SheetContent(any ? bytes : (ReadOnlyMemory<byte>?)null, table._columns, again, table._rows.Length > limit)
        {
            Met = table._met,
        };
    }

    private void NoteBehindRows(IReadOnlyList<CellRange> merged, int headings)
    {
        foreach (var range in merged.Where(range => range.LastColumn > range.FirstColumn && range.LastRow >= headings
            && _columns.Any(column => column.Place > range.FirstColumn && column.Place <= range.LastColumn || column.Place == range.FirstColumn)))
        {
            _met.Add(faults => faults.MergedAcross(new CellPlace(Sheet, range.FirstRow, range.FirstColumn)));
        }

        if (_elsewhere.Count > 0)
        {
            _met.Add(faults => faults.RowsOfAnotherSheet(Sheet, _elsewhere.Count));
        }
    }

    // Of rows that stand twice beyond doubt, those that are too many are not read.
    private HashSet<int> LeaveOut(RepeatedRows repeats)
    {
        var leftOut = new HashSet<int>();
        foreach (var twice in repeats.Add(_file.Kind, _seen))
        {
            _met.Add(faults => faults.RowsTwice(twice));
            if (twice.IsSure)
            {
                leftOut.UnionWith(_seen.Select(row => row.Number).Where(row => row >= twice.Row.Number && row <= twice.Last.Number));
            }
        }

        _elsewhere.ExceptWith(leftOut);
        return leftOut;
    }

    private SheetContent WithoutHeadings()
    {
        if (_file.Scan.Rows.Count > 0)
        {
            _met.Add(faults => faults.NoHeadings(Sheet));
        }

        return new SheetContent(null, [], Merged: false, TooLarge: false) { Met = _met };
    }

    private void Head(SheetRow headings)
    {
        foreach (var (place, cell) in headings.Cells.Index().Where(cell => !cell.Item.IsBlank))
        {
            _columns.Add(_file.Finder.Find(cell.Text, place) ?? new SheetColumn(place, cell.Text, null, ColumnType.Text, null));
        }

        foreach (var name in MayMiss.Where(name => _file.Finder.Knows(name) && !_columns.Exists(column => column.Name == name) && IsGiven(name)))
        {
            _columns.Add(new SheetColumn(-1, name, name, ColumnType.Text, null));
        }

        _cells = new string[_columns.Count];
        _importedRow = _columns.FindIndex(column => column.Name == "imported_row");
        _rows.Write(headings.Number, [.. _columns.Select(column => column.Name)]);
    }

    private bool IsGiven(string name) => name switch
    {
        "source" => _file.Source.Length > 0,
        "experience" => _file.Experience.Length > 0,
        _ => true,
    };

    private void Add(SheetRow row)
    {
        if (WorkbookScan.IsExample(row))
        {
            NoteExample(row);
            return;
        }

        if (IsHeadings(row))
        {
            _met.Add(faults => faults.HeadingsRepeated(new CellPlace(Sheet, row.Number)));
            return;
        }

        if (IsNote(row))
        {
            _met.Add(faults => faults.Note(new CellPlace(Sheet, row.Number)));
            return;
        }

        LookBesideColumns(row);
        var filled = false;
        for (var index = 0; index < _columns.Count; index++)
        {
            var column = _columns[index];
            var cell = column.Place < 0 ? SheetCell.Blank : Spread(row, column.Place);
            filled |= !cell.IsBlank;
            Look(row, column, cell);
            _cells[index] = Text(column, cell);
        }

        if (filled)
        {
            Complete(row.Number);
            _rows.Write(row.Number, _cells);
            _any = true;
        }
    }

    // Words in one cell, and nothing beside: no kind of row has so little. Under merged cells the others are not as blank as they look.
    private bool IsNote(SheetRow row)
    {
        var filled = row.Cells.Index().Where(cell => !cell.Item.IsBlank).Take(2).ToList();
        return filled.Count == 1 && _merged.Count == 0 && _columns.Count > FewestColumns && filled[0].Item.Kind == CellKind.Text
            && filled[0].Item.Text.Contains(' ', StringComparison.Ordinal) && _columns.Exists(column => column.Place == filled[0].Index);
    }

    private void Look(SheetRow row, SheetColumn column, SheetCell cell)
    {
        if (cell.Kind == CellKind.Error)
        {
            var place = new CellPlace(Sheet, row.Number, column.Place, column.Heading);
            _met.Add(faults => faults.FormulaError(place));
        }
        else if (column.Type == ColumnType.Date && CellTexts.IsSerial(cell))
        {
            var place = new CellPlace(Sheet, row.Number, column.Place, column.Heading);
            _met.Add(faults => faults.Serial(place));
        }
    }

    private string Text(SheetColumn column, SheetCell cell)
    {
        var text = CellTexts.Of(cell, column.Type, column.Words);
        return column.Type == ColumnType.Source && text.Length > 0 ? _sources.GetValueOrDefault(HeadSheets.Slug(text), HeadSheets.Slug(text)) : text;
    }

    // What a range of merged cells shows stands in its first row, and holds for its others; other columns of it stay blank.
    private SheetCell Spread(SheetRow row, int column)
    {
        if (_merged.Count == 0)
        {
            return row[column];
        }

        foreach (var range in _merged.Where(range => range.FirstColumn == column && range.FirstRow == row.Number && range.LastRow > range.FirstRow))
        {
            _spread[column] = (row[column], range.LastRow);
            var place = new CellPlace(Sheet, row.Number, column, null);
            _met.Add(faults => faults.Merged(place));
        }

        return row[column].IsBlank && _spread.TryGetValue(column, out var spread) && row.Number <= spread.LastRow ? spread.Cell : row[column];
    }

    private void LookBesideColumns(SheetRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (!row.Cells[column].IsBlank && !_columns.Exists(one => one.Place == column) && _unheaded.Add(column))
            {
                var place = new CellPlace(Sheet, row.Number, column, null);
                _met.Add(faults => faults.NoHeading(place));
            }
        }
    }

    private void Complete(int row)
    {
        Fill("source", _file.Source);
        Fill("experience", _file.Experience);
        var id = _columns.FindIndex(column => column.Name == "id");
        if (id < 0)
        {
            return;
        }

        _seen.Add(new SeenRow(Sheet, row, KeyOf(id), _cells[id].Length > 0, _importedRow >= 0 && _cells[_importedRow].Length > 0, HasWords()));
        if (_cells[id].Length == 0)
        {
            (_cells[id], var elsewhere) = _ids.Next(_file.Kind, Sheet, _columns.Zip(_cells, (column, cell) => cell.Length == 0 ? string.Empty : column.Name + "\u001E" + cell)
                .Where(cell => cell.Length > 0).Order(StringComparer.Ordinal));
            if (elsewhere)
            {
                _elsewhere.Add(row);
            }
        }
    }

    // What the row holds beside its id, whichever column comes first.
    private ulong KeyOf(int id)
    {
        var key = 0UL;
        for (var place = 0; place < _cells.Length; place++)
        {
            if (place != id && _cells[place].Length > 0)
            {
                key += SeenRow.KeyOf(_columns[place].Name, _cells[place]);
            }
        }

        return key;
    }

    // A sentence, which no two people write alike; a few words they do.
    private bool HasWords()
    {
        for (var place = 0; place < _cells.Length; place++)
        {
            if (_cells[place].Length >= LeastWords && _columns[place] is { Type: ColumnType.Text, Heading: not null } && _cells[place].AsSpan().Count(' ') >= LeastGaps)
            {
                return true;
            }
        }

        return false;
    }

    // The one example that is there from the start needs no words; what stands in columns that nobody reads is none of its own.
    private void NoteExample(SheetRow row)
    {
        if (_examples++ > 0 || _columns.Exists(column => column.Heading is not null && IsOwn(row[column.Place])))
        {
            _met.Add(faults => faults.ExampleChanged(new CellPlace(Sheet, row.Number)));
        }
    }

    private static bool IsOwn(SheetCell cell) => !cell.IsBlank && !WorkbookScan.IsMark(cell) && !ExampleWords.Has(cell.Text);

    private bool IsHeadings(SheetRow row)
    {
        var same = _columns.Count(column => column.Heading is not null && column.Place >= 0 && !row[column.Place].IsBlank
            && SheetWords.Fold(row[column.Place].Text) == SheetWords.Fold(column.Heading));
        return same >= 3 && same * 2 > row.Cells.Count(cell => !cell.IsBlank);
    }

    private void Fill(string name, string text)
    {
        var index = text.Length == 0 ? -1 : _columns.FindIndex(column => column.Name == name);
        if (index >= 0 && _cells[index].Length == 0)
        {
            _cells[index] = text;
        }
    }
}
