using Sui.Inspection.Evidence;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Imports;

/// <summary>
/// Keeps identifiers out of what an import says of a file: its name, its sheets and its headers are other people's words, too. A mapping
/// keeps the headers that it needs to find its columns.
/// </summary>
internal sealed class ImportMask(PrivacyGuard guard)
{
    /// <summary>A text without identifiers.</summary>
    public string Text(string text) => guard.ForPrint(text);

    /// <summary>Problems without identifiers.</summary>
    public IReadOnlyList<Problem> Problems(IReadOnlyList<Problem> problems) => guard.ForReading(problems);

    /// <summary>What is said of a file.</summary>
    public ImportFileFacts Facts(ImportFileFacts facts) => facts with
    {
        Name = Text(facts.Name),
        Sheets = facts.Sheets is null ? null : [.. facts.Sheets.Select(Text)],
        HiddenSheets = [.. facts.HiddenSheets.Select(Text)],
        Sheet = Optional(facts.Sheet),
        Parts = [.. facts.Parts.Select(part => part with { File = Text(part.File), Sheet = Optional(part.Sheet) })],
    };

    /// <summary>What becomes of columns.</summary>
    public ImportedColumns Columns(ImportedColumns columns) =>
        new([.. columns.Used.Select(Column)], Keys(columns.NotUsed), Keys(columns.Identifiers), Keys(columns.Missing))
        {
            OwnWords = Keys(columns.OwnWords),
            Likely = [.. columns.Likely.Select(likely => likely with { Column = Key(likely.Column) })],
        };

    /// <summary>Events as they are shown.</summary>
    public IReadOnlyList<ImportEvent> Events(IReadOnlyList<ImportEvent> events) => [.. events.Select(one => one with { Name = Text(one.Name) })];

    /// <summary>Keys as they are shown.</summary>
    public IReadOnlyList<ColumnKey> Keys(IReadOnlyList<ColumnKey> keys) => [.. keys.Select(Key)];

    /// <summary>A mapping to use again: columns that it does not use and whose headers identify somebody are left out,
    /// and so are words that identify somebody and still have no meaning.</summary>
    public ImportMapping Reusable(ImportMapping mapping) => mapping.Columns.Any(column => Needless(column) || column.Answers.Any(Needless))
        ? mapping with { Columns = [.. mapping.Columns.Where(column => !Needless(column)).Select(WithoutNeedless)] }
        : mapping;

    /// <summary>A mapping to be shown.</summary>
    public ImportMapping Shown(ImportMapping mapping) => mapping with { Sheet = Optional(mapping.Sheet), Columns = [.. mapping.Columns.Select(Column)] };

    private bool Needless(ColumnMapping column) => column.Use == ColumnUse.NotUsed && Key(column.Column) != column.Column;

    private bool Needless(KeyValuePair<string, string> answer) => answer.Value == Meanings.Undecided && Text(answer.Key) != answer.Key;

    private ColumnMapping WithoutNeedless(ColumnMapping column) => column.Answers.Any(Needless)
        ? column with { Answers = column.Answers.Where(answer => !Needless(answer)).ToDictionary(StringComparer.Ordinal) }
        : column;

    private ColumnMapping Column(ColumnMapping column) => column with { Column = Key(column.Column), Answers = Answers(column.Answers) };

    private ColumnKey Key(ColumnKey key) => key with { Header = Text(key.Header), Group = Optional(key.Group) };

    private IReadOnlyDictionary<string, string> Answers(IReadOnlyDictionary<string, string> answers)
    {
        if (answers.All(answer => ReferenceEquals(Text(answer.Key), answer.Key)))
        {
            return answers;
        }

        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (says, means) in answers)
        {
            shown[Text(says)] = means;
        }

        return shown;
    }

    private string? Optional(string? text) => text is null ? null : Text(text);
}
