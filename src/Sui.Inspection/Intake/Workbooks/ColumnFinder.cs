using System.Collections.Concurrent;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Finds columns by their headings, in every language and by their names in files.</summary>
internal sealed class ColumnFinder
{
    private static readonly string[] ImportColumns = ["imported_file", "imported_sheet", "imported_row", "imported_sha256", Files.ResponseFileReader.PatternCountColumn];

    // Of the template's sheets, made once: every sheet that is read is compared with all of them.
    private static readonly ConcurrentDictionary<string, ColumnFinder> Finders = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (string Name, ColumnType Type, CellWords? Words)> _columns = new(StringComparer.Ordinal);

    private ColumnFinder()
    {
    }

    /// <summary>The columns of a sheet of the template.</summary>
    public static ColumnFinder Of(TemplateSheet sheet) => Finders.GetOrAdd(sheet.Id, static (_, made) =>
    {
        var finder = new ColumnFinder();
        finder.Add(made.Columns);
        return finder;
    }, sheet);

    /// <summary>The columns of answers to an instrument.</summary>
    public static ColumnFinder Of(Instrument instrument)
    {
        var finder = new ColumnFinder();
        finder.Add(WorkbookTemplate.Current.Sheet(WorkbookTemplate.Answers).Columns);
        foreach (var column in ImportColumns)
        {
            finder.Add([column], column, ColumnType.Text, null);
        }

        foreach (var question in instrument.Questions)
        {
            var type = question.Scale == AnswerScale.Text ? ColumnType.Text : ColumnType.Answer;
            finder.Add([question.Id], question.Id, type, type == ColumnType.Text ? null : CellWords.Of(question));
        }

        foreach (var question in instrument.Questions)
        {
            var (name, type, words) = finder._columns[SheetWords.Fold(question.Id)];
            finder.Add(question.Text.Texts.Values, name, type, words);
        }

        return finder;
    }

    /// <summary>Whether a heading is known.</summary>
    public bool Knows(string heading) => _columns.ContainsKey(SheetWords.Fold(heading));

    /// <summary>The column of a heading; null where it is not known.</summary>
    public SheetColumn? Find(string heading, int place) =>
        _columns.TryGetValue(SheetWords.Fold(heading), out var column)
            ? new SheetColumn(place, column.Name, heading.TrimEnd('*', ' '), column.Type, column.Words)
            : null;

    private void Add(IReadOnlyList<TemplateColumn> columns)
    {
        foreach (var column in columns)
        {
            var words = column.SetOfTerms is { } set ? CellWords.Of(set) : null;
            Add([column.Name, .. column.Label.Texts.Values], column.Name, column.Type, words);
        }
    }

    private void Add(IEnumerable<string> headings, string name, ColumnType type, CellWords? words)
    {
        foreach (var heading in headings)
        {
            _columns.TryAdd(SheetWords.Fold(heading), (name, type, words));
        }
    }
}
