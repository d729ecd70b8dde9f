using System.Globalization;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Makes the sheets that are tables.</summary>
internal sealed class TableSheets(ISuiInspection inspection, FormWording wording, ChoiceLists lists, EvidenceCells cells)
{
    private const double AnswerWidth = 26;

    private string Language => wording.Language;

    /// <summary>Gives each file a name for its sheet: that of the template or the instrument, and a number where there are several.</summary>
    /// <param name="files">The files.</param>
    /// <param name="others">Names that are taken already.</param>
    public IReadOnlyList<(string Sheet, EvidenceTable Table)> Name(IReadOnlyList<EvidenceTable> files, IEnumerable<string>? others = null)
    {
        var taken = new HashSet<string>(
            WorkbookTemplate.Current.Sheets.Where(sheet => sheet.Layout is SheetLayout.Fields or SheetLayout.Table)
                .Select(sheet => sheet.Name.In(Language)).Concat(WorkbookTemplate.Current.Unread.Values.Select(name => name.In(Language))).Concat(others ?? []),
            StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(file => (Free(file, taken), file))];
    }

    /// <summary>The instrument of a file; null for none, and where it is not known.</summary>
    public Instrument? Find(EvidenceTable table) => table.Instrument.Length == 0 ? null : inspection.Instruments.Find(
        table.Instrument, int.TryParse(table.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null);

    /// <summary>A table of the head.</summary>
    public BookSheet Head(TemplateSheet sheet, IReadOnlyList<IReadOnlyDictionary<string, string>> rows) => new(
        sheet.Name.In(Language), [.. sheet.Columns.Select(column => Column(column, sheet.Id == WorkbookTemplate.Sources && column.Name == "id"))],
        rows.Count > 0
            ? rows.Select(row => (IReadOnlyList<BookCell>)[.. sheet.Columns.Select(column => cells.Of(row.GetValueOrDefault(column.Name, string.Empty), column))])
            : sheet.Id == WorkbookTemplate.Records ? [] : [Example(sheet.Columns)]);

    /// <summary>The table of which sheet holds what.</summary>
    public BookSheet Files(TemplateSheet sheet, IReadOnlyList<(string Sheet, EvidenceTable Table)> files) => Head(
        sheet,
        [
            .. files.Select(file => new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["sheet"] = file.Sheet,
                ["kind"] = file.Table.Kind,
                ["instrument"] = file.Table.Instrument,
                ["instrumentVersion"] = file.Table.Version,
                ["path"] = file.Table.Path,
                ["import"] = file.Table.Import,
            }),
        ]);

    /// <summary>A file of the pack.</summary>
    public BookSheet File(TemplateSheet sheet, EvidenceTable table, string name)
    {
        var instrument = sheet.Layout == SheetLayout.Answers ? Find(table) : null;
        var columns = Columns(sheet, instrument, table);
        return new BookSheet(
            name, [.. columns.Select(column => column.Book)],
            table.Rows.Count > 0 ? table.Rows.Select(row => Row(columns, row))
                : [[.. Example(sheet.Columns), .. Enumerable.Repeat(BookCell.Blank, columns.Count - sheet.Columns.Count)]]);
    }

    private static IReadOnlyList<BookCell> Row(IReadOnlyList<(BookColumn Book, int Place, Func<string, BookCell> Of)> columns, IReadOnlyList<string> row) =>
        [.. columns.Select(column => column.Place < 0 || column.Place >= row.Count ? BookCell.Blank : column.Of(row[column.Place]))];

    // Columns of the template that a file leaves out are there to be filled in; questions that it leaves out were not asked.
    private List<(BookColumn Book, int Place, Func<string, BookCell> Of)> Columns(TemplateSheet sheet, Instrument? instrument, EvidenceTable table)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, name) in table.Header.Index())
        {
            places.TryAdd(name.Trim(), index);
        }

        var columns = sheet.Columns.Select(column => (Column(column, false), places.Remove(column.Name, out var place) ? place : -1, Of(column))).ToList();
        foreach (var question in instrument?.Questions ?? [])
        {
            if (places.Remove(question.Id, out var place))
            {
                columns.Add((Column(question), place, text => cells.Of(text, question)));
            }
        }

        columns.AddRange(places.OrderBy(one => one.Value).Select(one =>
            (new BookColumn(one.Key, AnswerWidth), one.Value, (Func<string, BookCell>)(text => text.Length == 0 ? BookCell.Blank : BookCell.Of(text)))));
        return columns;

        Func<string, BookCell> Of(TemplateColumn column) => text => cells.Of(text, column);
    }

    private BookColumn Column(TemplateColumn column, bool own) => new(column.Label.In(Language), column.Width ?? 18, LookOf(column))
    {
        Needed = column.Required,
        Note = column.Note.In(Language),
        List = column.Type switch
        {
            ColumnType.Term or ColumnType.Terms or ColumnType.YesNo => lists.Of(cells.Words(column)),
            ColumnType.Source when !own => $"'{SheetName(WorkbookTemplate.Sources)}'!$A$2:$A$200",
            ColumnType.Criterion => $"'{WorkbookTemplate.Current.Unread["criteria"].In(Language)}'!$A$2:$A${(CriteriaSheet.Offered(inspection.Rubric) + 1).ToString(CultureInfo.InvariantCulture)}",
            _ => null,
        },
    };

    private BookColumn Column(Question question) => new(question.Text.In(Language).Trim(), AnswerWidth, question.Scale switch
    {
        AnswerScale.Number => CellLook.Number,
        AnswerScale.Date => CellLook.Day,
        _ => CellLook.Words,
    })
    {
        Note = Note(question),
        List = question.Options.Count > 0 ? lists.Of(cells.Words(question)) : null,
    };

    private string Note(Question question) => string.Join(
        '\n',
        new[]
        {
            question.Hint?.In(Language).Trim(),
            question.Scale == AnswerScale.MultipleChoice ? wording.Say("Book.Several") : null,
            question.Criteria.Count > 0 ? wording.Say("Book.Speaks", ("criteria", string.Join(", ", question.Criteria))) : null,
            wording.Say("Book.Leave"),
        }.OfType<string>());

    private List<BookCell> Example(IReadOnlyList<TemplateColumn> columns) =>
        [.. columns.Select((column, index) => index == 0 ? BookCell.Of(WorkbookTemplate.Current.Example.In(Language), CellLook.Example) : Example(column))];

    private BookCell Example(TemplateColumn column)
    {
        var text = column switch
        {
            { ExampleText: { } words } => words.In(Language),
            { Example: { } example, Type: ColumnType.Term or ColumnType.YesNo } => cells.Of(example, column).Text,
            { Example: { } example } => example,
            { Name: "source" } => ExampleWords.Source,
            { Name: "event_date" } => ExampleWords.Day,
            { Name: "experience" } => cells.Of(ExampleWords.Experience, column).Text,
            _ => string.Empty,
        };
        return column.Type == ColumnType.Date ? BookCell.Date(text, CellLook.ExampleDay) : BookCell.Of(text, CellLook.Example);
    }

    private static CellLook LookOf(TemplateColumn column) => column.Type switch
    {
        ColumnType.Date => CellLook.Day,
        ColumnType.Whole or ColumnType.Number or ColumnType.Share => CellLook.Number,
        _ => CellLook.Words,
    };

    private string SheetName(string id) => WorkbookTemplate.Current.Sheet(id).Name.In(Language);

    private string Free(EvidenceTable table, HashSet<string> taken)
    {
        var template = WorkbookTemplate.Current.Sheets.FirstOrDefault(sheet => sheet.Kind is not null && sheet.Kind == table.Kind);
        var wanted = template?.Name.In(Language) ?? Find(table)?.Title.In(Language) ?? Path.GetFileNameWithoutExtension(table.Path);
        var name = SheetWords.SheetName(wanted) is { Length: > 0 } fit ? fit : "Sheet";
        for (var number = 2; !taken.Add(name); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" {number}");
            name = SheetWords.SheetName(wanted) is var again && again.Length + end.Length > SheetWords.LongestName
                ? again[..(SheetWords.LongestName - end.Length)].TrimEnd() + end
                : again + end;
        }

        return name;
    }
}
