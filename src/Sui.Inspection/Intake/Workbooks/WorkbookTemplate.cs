using System.Text.Json;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>
/// The evidence workbook as data: its sheets, columns and the words of its drop-down lists. Reading and writing follow it alike, so that what
/// is written is what is read.
/// </summary>
internal sealed class WorkbookTemplate
{
    /// <summary>The format's name, which stands in the workbook.</summary>
    public const string Format = "sui-evidence-workbook/1";

    /// <summary>The sheet of what is inspected and when.</summary>
    public const string Inspection = "inspection";

    /// <summary>The sheet of the sources.</summary>
    public const string Sources = "sources";

    /// <summary>The sheet of the groups of the caseload.</summary>
    public const string Caseload = "caseload";

    /// <summary>The sheet of the decision.</summary>
    public const string Decision = "decision";

    /// <summary>The sheet of dissent, comments and replies.</summary>
    public const string Remarks = "remarks";

    /// <summary>The sheet that says which sheet holds what.</summary>
    public const string Files = "files";

    /// <summary>The sheet of the records of imports.</summary>
    public const string Records = "records";

    /// <summary>The columns that every sheet of answers has before those of the questions.</summary>
    public const string Answers = "answers";

    private const string Resource = "workbook/evidence-workbook-1.json";

    private WorkbookTemplate(LocalisedText example, IReadOnlyDictionary<string, LocalisedText> unread, IReadOnlyDictionary<string, IReadOnlyList<TemplateTerm>> terms, IReadOnlyList<TemplateSheet> sheets)
    {
        Example = example;
        Unread = unread;
        Terms = terms;
        Sheets = sheets;
    }

    /// <summary>The template in force.</summary>
    public static WorkbookTemplate Current { get; } = Load();

    /// <summary>The languages that it is written in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "cy"];

    /// <summary>What marks a row that shows how it is done and is never read.</summary>
    public LocalisedText Example { get; }

    /// <summary>The names of sheets that explain and are never read, by their ids: start, criteria, lists, problems.</summary>
    public IReadOnlyDictionary<string, LocalisedText> Unread { get; }

    /// <summary>Whether a sheet explains and is never read, by its name.</summary>
    /// <param name="name">The name.</param>
    public bool IsUnread(string name) => Unread.Values.Any(own => own.Texts.Values.Any(word => SheetWords.Fold(word) == SheetWords.Fold(name)));

    /// <summary>The sets of terms by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TemplateTerm>> Terms { get; }

    /// <summary>The sheets in the order of the workbook.</summary>
    public IReadOnlyList<TemplateSheet> Sheets { get; }

    /// <summary>A sheet.</summary>
    /// <param name="id">Its id.</param>
    public TemplateSheet Sheet(string id) => Sheets.First(sheet => string.Equals(sheet.Id, id, StringComparison.Ordinal));

    private static WorkbookTemplate Load()
    {
        using var stream = typeof(WorkbookTemplate).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library's own data file '{Resource}' is missing.");
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        var terms = root.GetProperty("terms").EnumerateObject().ToDictionary(
            set => set.Name, set => (IReadOnlyList<TemplateTerm>)[.. set.Value.EnumerateArray().Select(Term)], StringComparer.Ordinal);
        return new WorkbookTemplate(
            Words(root, "example")!, root.GetProperty("unread").EnumerateObject().ToDictionary(sheet => sheet.Name, sheet => Words(sheet.Value), StringComparer.Ordinal), terms, [.. root.GetProperty("sheets").EnumerateArray().Select(Sheet)]);
    }

    private static TemplateTerm Term(JsonElement term) => new(
        Text(term, "name")!, Words(term, "label")!,
        term.TryGetProperty("also", out var also) ? [.. also.EnumerateArray().Select(word => word.GetString()!)] : []);

    private static TemplateSheet Sheet(JsonElement sheet)
    {
        var layout = Text(sheet, "layout") switch
        {
            "fields" => SheetLayout.Fields,
            "table" => SheetLayout.Table,
            "answers" => SheetLayout.Answers,
            _ => SheetLayout.File,
        };
        return new TemplateSheet(
            Text(sheet, "id")!, layout, Words(sheet, "name")!, Words(sheet, "purpose")!, Text(sheet, "kind"), Text(sheet, "path"),
            [.. sheet.GetProperty(layout == SheetLayout.Fields ? "fields" : "columns").EnumerateArray().Select(Column)]);
    }

    private static TemplateColumn Column(JsonElement column)
    {
        var type = Text(column, "type")!.Split(':');
        return new TemplateColumn(
            Text(column, "name")!, Enum.Parse<ColumnType>(type[0], ignoreCase: true), type.ElementAtOrDefault(1),
            column.TryGetProperty("required", out var required) && required.GetBoolean(), Words(column, "label")!, Words(column, "note")!)
        {
            Width = column.TryGetProperty("width", out var width) ? width.GetInt32() : null,
            Example = Text(column, "example"),
            ExampleText = Words(column, "exampleText"),
        };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static LocalisedText? Words(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? Words(value) : null;

    private static LocalisedText Words(JsonElement texts) =>
        new(texts.EnumerateObject().Select(text => KeyValuePair.Create(text.Name, text.Value.GetString()!)));
}
