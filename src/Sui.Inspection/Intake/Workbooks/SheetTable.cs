using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Reads the rows of a sheet into a file of the pack: words become terms, dates and numbers what files have, and rows without an id
/// get one. One row is held at a time.</summary>
internal sealed class SheetTable
{
    // Columns that a sheet may leave out: they are given, declared for the whole sheet, or may be empty.
    private static readonly string[] MayMiss = ["id", "source", "experience", "recorded_date", "received_date"];

    private readonly SheetFile _file;
    private readonly RowIds _ids;
    private readonly IReadOnlyDictionary<string, string> _sources;
    private readonly MergedCells _merged;
    private readonly SheetRemarks _remarks;
    private readonly SheetRows _rows = new();
    private readonly List<SheetColumn> _columns = [];
    private readonly AnswerRows _answers;
    private readonly List<Action<WorkbookFaults>> _met = [];
    private string[] _cells = [];
    private int _importedRow = -1;
    private int _person = -1;
    private int _id = -1;
    private int _source = -1;
    private int _experience = -1;
    private bool _any;
    private bool _isCopy;
    private readonly List<SeenRow> _seen = [];
    private readonly List<AnsweredRow> _answered = [];
    private bool[] _isQuestion = [];
    private readonly HashSet<int> _elsewhere = [];

    private SheetTable(SheetFile file, RowIds ids, IReadOnlyDictionary<string, string> sources, IReadOnlyList<CellRange> merged)
    {
        _sources = sources;
        _file = file;
        _ids = ids;
        _merged = new MergedCells(Sheet, merged, _met);
        _remarks = new SheetRemarks(Sheet, _columns, _met);
        _answers = new AnswerRows(file.Instrument is null ? [] : _columns);
    }

    private string Sheet => _file.Scan.Name;

    /// <summary>Reads a sheet.</summary>
    /// <param name="reader">The reader, before the sheet's first row.</param>
    /// <param name="file">What the sheet is.</param>
    /// <param name="ids">Gives ids.</param>
    /// <param name="repeats">Finds rows that were pasted twice, and sheets that are copies.</param>
    /// <param name="sources">The ids of sources by their titles, both as ids are written.</param>
    /// <param name="merged">The ranges that are merged; empty where none are known yet.</param>
    /// <param name="limit">How many bytes the file may have.</param>
    /// <param name="cancellationToken">Ends the reading between rows.</param>
    public static SheetContent Read(
        ITabularFile reader, SheetFile file, RowIds ids, (RepeatedRows Rows, CopiedSheets Sheets, AnswersAgain People) repeats, IReadOnlyDictionary<string, string> sources, IReadOnlyList<CellRange> merged, long limit, CancellationToken cancellationToken)
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
        table._remarks.Behind(reader.MergedBehindRows, headings.Number, table._elsewhere.Count, table._seen.Count);
        var bytes = leftOut.Count == 0 ? table._rows.Bytes : table._rows.Without(leftOut.Contains);
        var any = table._any && (leftOut.Count == 0 || leftOut.Count < table._seen.Count);
        return new SheetContent(any ? bytes : (ReadOnlyMemory<byte>?)null, table._columns, again, table._rows.Length > limit)
        {
            IsCopy = table._isCopy || (table._seen.Count > 1 && table._seen.Count == table._elsewhere.Count + leftOut.Count),
            Met = table._met,
        };
    }

    // Of rows that stand twice beyond doubt, those that are too many are not read.
    private HashSet<int> LeaveOut((RepeatedRows Rows, CopiedSheets Sheets, AnswersAgain People) repeats)
    {
        var leftOut = new HashSet<int>();
        if (repeats.Sheets.Add(_file.Kind, _seen) is { } copied)
        {
            _isCopy = true;
            _met.Add(faults => faults.SheetCopied(copied));
            leftOut.UnionWith(copied.Rows);
        }

        var repeated = repeats.Rows.Add(_file.Kind, _seen);
        foreach (var twice in repeated.Where(twice => twice.IsSure))
        {
            _met.Add(faults => faults.RowsTwice(twice));
            leftOut.UnionWith(_seen.Select(row => row.Number).Where(row => row >= twice.Row.Number && row <= twice.Last.Number));
        }

        // Whoever hears that people stand twice in any order need not hear of the few that happen to stand in the same one.
        var again = _file.Instrument is { } instrument ? repeats.People.Add(instrument.Identity.Id, _answered.Where(row => !leftOut.Contains(row.Place.Row!.Value))) : null;
        if (again is not null)
        {
            _met.Add(faults => faults.PeopleAgain(again));
        }

        foreach (var twice in repeated.Where(twice => !twice.IsSure && again?.Pairs.Any(pair => pair.Row.Row >= twice.Row.Number && pair.Row.Row <= twice.Last.Number) != true))
        {
            _met.Add(faults => faults.RowsTwice(twice));
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
        var questions = _file.Instrument?.Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        _isQuestion = [.. _columns.Select(column => questions.Contains(column.Name))];
        _importedRow = _columns.FindIndex(column => column.Name == "imported_row");
        (_id, _person) = (_columns.FindIndex(column => column.Name == "id"), _columns.FindIndex(column => column.Name == "person"));
        (_source, _experience) = (_columns.FindIndex(column => column.Name == "source"), _columns.FindIndex(column => column.Name == "experience"));
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
            _remarks.Example(row);
            return;
        }

        if (SheetRowKinds.AreHeadings(row, _columns))
        {
            _met.Add(faults => faults.HeadingsRepeated(new CellPlace(Sheet, row.Number)));
            return;
        }

        if (!_merged.Any && SheetRowKinds.IsNote(row, _columns))
        {
            _met.Add(faults => faults.Note(new CellPlace(Sheet, row.Number)));
            return;
        }

        if (!_merged.Any && _answers.IsTable(row))
        {
            _met.Add(faults => faults.TableAmongAnswers(new CellPlace(Sheet, row.Number)));
            return;
        }

        _remarks.BesideColumns(row);
        var filled = false;
        for (var index = 0; index < _columns.Count; index++)
        {
            var column = _columns[index];
            var cell = column.Place < 0 ? SheetCell.Blank : _merged.Shown(row, column.Place);
            filled |= !cell.IsBlank;
            _remarks.Cell(row, column, cell);
            _remarks.MarkedOut(row, column, cell);
            _cells[index] = Text(column, cell);
        }

        if (filled)
        {
            Complete(row.Number);
            _rows.Write(row.Number, _cells);
            _any = true;
        }
    }

    private string Text(SheetColumn column, SheetCell cell)
    {
        var text = CellTexts.Of(cell, column.Type, column.Words);
        return column.Type == ColumnType.Source && text.Length > 0 ? _sources.GetValueOrDefault(HeadSheets.Slug(text), HeadSheets.Slug(text)) : text;
    }

    private void Complete(int row)
    {
        Fill(_source, _file.Source);
        Fill(_experience, _file.Experience);
        if (_id < 0)
        {
            return;
        }

        Note(row, _id);

        if (_cells[_id].Length == 0)
        {
            (_cells[_id], var elsewhere) = _ids.Next(_file.Kind, Sheet, _columns.Zip(_cells, (column, cell) => cell.Length == 0 ? string.Empty : column.Name + "\u001E" + cell)
                .Where(cell => cell.Length > 0).Order(StringComparer.Ordinal));
            if (elsewhere)
            {
                _elsewhere.Add(row);
            }
        }
    }

    // What a row holds, whichever column comes first, for comparing it with others.
    private void Note(int row, int id)
    {
        var keys = SheetRowKinds.KeysOf(_columns, _cells, id, _person);
        var alike = 0UL;
        foreach (var key in keys)
        {
            alike += key;
        }

        var (hasId, hasPerson) = (_cells[id].Length > 0, _person >= 0 && _cells[_person].Length > 0);
        var person = hasPerson ? SeenRow.KeyOf("person", _cells[_person]) : 0;
        _seen.Add(new SeenRow(
            Sheet, row, alike + person, hasId, _importedRow >= 0 && _cells[_importedRow].Length > 0, SheetRowKinds.HasWords(_columns, _cells))
        {
            Id = hasId ? SeenRow.KeyOf("id", _cells[id]) : 0,
            Alike = alike,
            HasPerson = hasPerson,
            Answers = _file.Instrument is null ? null : Array.FindAll(keys, key => key != 0),
        });
        if (_file.Instrument is not null)
        {
            _answered.Add(new AnsweredRow(new CellPlace(Sheet, row), hasId, person, AnswersOf(keys)));
        }
    }

    // A list of the right length at once, since there is one for each row.
    private ulong[] AnswersOf(ulong[] keys)
    {
        var count = 0;
        for (var place = 0; place < keys.Length; place++)
        {
            count += _isQuestion[place] && keys[place] != 0 ? 1 : 0;
        }

        var answers = new ulong[count];
        for (var place = keys.Length - 1; count > 0; place--)
        {
            if (_isQuestion[place] && keys[place] != 0)
            {
                answers[--count] = keys[place];
            }
        }

        return answers;
    }

    private void Fill(int place, string text)
    {
        if (place >= 0 && text.Length > 0 && _cells[place].Length == 0)
        {
            _cells[place] = text;
        }
    }
}
