using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Adds an import to an evidence workbook: rows to the sheet of the instrument, and what names them to the sheets of the head. Parts of
/// the workbook that nothing is added to stay as they are.</summary>
internal sealed class BookAddition
{
    private static readonly WorkbookTemplate Template = WorkbookTemplate.Current;

    private readonly ISuiInspection _inspection;
    private readonly WorkbookPack _pack;
    private readonly IAdditionPlan _plan;
    private readonly AdditionTarget _target;
    private readonly FormWording _wording;
    private readonly EvidenceCells _cells;
    private readonly BookParts _book;

    private BookAddition(ISuiInspection inspection, WorkbookPack pack, IAdditionPlan plan, AdditionTarget target, WorkbookPart main)
    {
        _inspection = inspection;
        _pack = pack;
        _plan = plan;
        _target = target;
        _wording = FormWording.In(pack.Language);
        _cells = new EvidenceCells(_wording.Language);
        _book = new BookParts(main);
    }

    private string Language => _wording.Language;

    /// <summary>The sheets of rows, those without any too.</summary>
    public static IReadOnlyList<AnswerTable> Tables(WorkbookPack pack) =>
        [.. pack.Recognised.Where(sheet => SheetRecogniser.Headings(sheet.Scan.Rows, sheet.Finder) is not null).Select(sheet => new AnswerTable(
            sheet.Path, sheet.Kind, sheet.InstrumentId, sheet.InstrumentVersion, sheet.Import,
            () => AnswerTable.Read(pack.Read(sheet.Path, int.MaxValue).Bytes ?? default, sheet.Path) is { Rows.Count: > 0 } read
                ? read : ([.. BookParts.Headings(sheet.Scan, sheet.Finder).Keys], []))
        {
            Sheet = sheet,
        })];

    /// <summary>The workbook with the import, and the sheet that its rows are in.</summary>
    public static (byte[] Workbook, string Place) Of(
        ISuiInspection inspection, ReadOnlyMemory<byte> workbook, WorkbookPack pack, IAdditionPlan plan, AdditionTarget target)
    {
        using var input = new MemoryStream(workbook.ToArray(), writable: false);
        using var output = new MemoryStream();
        var place = string.Empty;
        OpenBook.Change(input, main => place = new BookAddition(inspection, pack, plan, target, main).Write(), output);
        return (output.ToArray(), place);
    }

    private string Write()
    {
        if (_target.Source is { } source)
        {
            Append(WorkbookTemplate.Sources, source);
        }

        foreach (var table in _plan.Tables)
        {
            Extend(table);
        }

        var path = _plan.Table is { } there ? FolderPathOf(there.Sheet!) : _target.Free(_pack.Recognised.Select(FolderPathOf));
        var record = _plan.Table is { Import.Length: > 0 } known ? known.Import : _target.RecordOf(path);
        var place = _plan.Table?.Name ?? NewSheet(path, record);
        if (record is not null)
        {
            if (_plan.Table is { } named)
            {
                Name(named.Sheet!, path, record);
            }

            Record(record);
        }

        _book.Save();
        return place;
    }

    private static string FolderPathOf(SheetFile sheet) => sheet.FolderPath.Length > 0 ? sheet.FolderPath
        : (sheet.InstrumentId.Length > 0 ? sheet.InstrumentId : sheet.Kind) + ".csv";

    private void Extend(AnswerTable table)
    {
        var sheet = table.Sheet!;
        var edit = _book.Edit(sheet.Scan, sheet.Finder);
        foreach (var (_, row, values) in _plan.Sets.Where(set => ReferenceEquals(set.Table, table)))
        {
            foreach (var (column, value) in values)
            {
                edit.Set(row.Number, edit.Column(column, HeadingOf(column)), CellOf(column, value));
            }
        }

        foreach (var (_, row) in _plan.Removed.Where(one => ReferenceEquals(one.Table, table)))
        {
            edit.Empty(row.Number);
        }

        if (!ReferenceEquals(table, _plan.Table))
        {
            return;
        }

        string[] columns = [.. table.Header.Where(column => column.Length > 0), .. _plan.NewColumns];
        foreach (var row in _plan.Added)
        {
            edit.Append(columns.Select(column => (Name: column, Value: _plan.ValueOf(row, column))).Where(cell => cell.Value.Length > 0)
                .Select(cell => (edit.Column(cell.Name, HeadingOf(cell.Name)), CellOf(cell.Name, cell.Value))));
        }

        foreach (var column in _plan.NewColumns)
        {
            edit.Column(column, HeadingOf(column));
        }
    }

    private string NewSheet(string path, string? record)
    {
        var lists = _book.Lists(Language);
        var sheets = new TableSheets(_inspection, _wording, lists, _cells);
        var table = new EvidenceTable(
            _target.Kind, path, _target.Instrument?.Identity.Id ?? string.Empty, _target.Version?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            record ?? string.Empty, _plan.Header, _plan.Rows);
        var (name, _) = sheets.Name([table], _book.Names)[0];
        _book.Add(sheets.File(_target.Sheet, table, name), lists);
        Append(WorkbookTemplate.Files, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["sheet"] = name,
            ["kind"] = table.Kind,
            ["instrument"] = table.Instrument,
            ["instrumentVersion"] = table.Version,
            ["path"] = path,
            ["import"] = table.Import,
        });
        return name;
    }

    // The sheet of sheets says where the record is; a sheet that was known by its name or headings alone is named there, too.
    private void Name(SheetFile sheet, string path, string record)
    {
        if (sheet.Import.Length > 0)
        {
            return;
        }

        if (sheet.Place.Row is { } row && Head(WorkbookTemplate.Files) is { } files)
        {
            var column = Template.Sheet(WorkbookTemplate.Files).Find("import")!;
            files.Set(row, files.Column("import", column.Label.In(Language)), _cells.Of(record, column));
            return;
        }

        Append(WorkbookTemplate.Files, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["sheet"] = sheet.Scan.Name,
            ["kind"] = sheet.Kind,
            ["instrument"] = sheet.InstrumentId,
            ["path"] = path,
            ["import"] = record,
        });
    }

    // The parts of the record before are overwritten, and what is left of them is emptied.
    private void Record(string path)
    {
        var columns = Template.Sheet(WorkbookTemplate.Records).Columns;
        var parts = PackTables.Records(_target.Record!.Value, path).ToList();
        var old = HeadSheets.Table(_pack.Scans, WorkbookTemplate.Records);
        var rows = old?.Rows.Where(row => old.Text(row, "path") == path).ToList() ?? [];
        if (rows.Count > 0 && Head(WorkbookTemplate.Records) is { } edit)
        {
            foreach (var (index, row) in rows.Index())
            {
                foreach (var column in columns)
                {
                    var value = index < parts.Count ? parts[index][column.Name] : string.Empty;
                    edit.Set(row.Number, edit.Column(column.Name, column.Label.In(Language)), _cells.Of(value, column));
                }
            }
        }

        foreach (var part in parts.Skip(rows.Count))
        {
            Append(WorkbookTemplate.Records, part);
        }
    }

    private SheetEdit? Head(string id) =>
        _pack.Scans.FirstOrDefault(scan => scan.Head?.Id == id) is { } scan && SheetRecogniser.Headings(scan.Rows, ColumnFinder.Of(scan.Head!)) is not null
            ? _book.Edit(scan, ColumnFinder.Of(scan.Head!))
            : null;

    private void Append(string id, IReadOnlyDictionary<string, string> values)
    {
        var sheet = Template.Sheet(id);
        if (Head(id) is { } edit)
        {
            Append(edit, sheet, values);
            return;
        }

        var name = sheet.Name.In(Language);
        if (_book.Added(name) is not { } added)
        {
            // Of the records, no cell is chosen from a list.
            var lists = id == WorkbookTemplate.Records ? new ChoiceLists(string.Empty) : _book.Lists(Language);
            var tables = new TableSheets(_inspection, _wording, lists, _cells);
            _book.Add(tables.Head(sheet, []) with { Rows = [] }, lists);
            added = _book.Added(name)!;
            foreach (var (index, column) in sheet.Columns.Index())
            {
                added.Know(column.Name, index);
            }
        }

        Append(added, sheet, values);
    }

    private void Append(SheetEdit edit, TemplateSheet sheet, IReadOnlyDictionary<string, string> values) =>
        edit.Append(sheet.Columns.Where(column => values.GetValueOrDefault(column.Name, string.Empty).Length > 0)
            .Select(column => (edit.Column(column.Name, column.Label.In(Language)), _cells.Of(values[column.Name], column))));

    private Question? QuestionOf(string column) =>
        _target.Instrument?.Questions.FirstOrDefault(question => string.Equals(question.Id, column, StringComparison.OrdinalIgnoreCase));

    private TemplateColumn? Common(string column) =>
        _target.Sheet.Columns.FirstOrDefault(one => string.Equals(one.Name, column, StringComparison.OrdinalIgnoreCase));

    private string HeadingOf(string column) => Common(column)?.Label.In(Language) ?? QuestionOf(column)?.Text.In(Language).Trim() ?? column;

    private BookCell CellOf(string column, string value) =>
        value.Length == 0 ? BookCell.Blank
        : Common(column) is { } common ? _cells.Of(value, common)
        : QuestionOf(column) is { } question ? _cells.Of(value, question)
        : column == "imported_row" ? BookCell.Figure(value)
        : BookCell.Of(value);
}
