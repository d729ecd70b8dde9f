using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// The columns that the product's own forms have beside the questions, under the names of an evidence pack: those of its XLSForm, whatever
/// tool collected the answers, and those of its CSV template.
/// </summary>
internal static class OwnForm
{
    /// <summary>The column that counts the people of a pattern, as the query of an instrument names it.</summary>
    public const string PatternCount = ResponseFileReader.PatternCountColumn;

    private static readonly string[] Days = ["event_date", "Date of the answers", "Dyddiad yr atebion"];

    private static readonly MetadataTable Form = new MetadataTable()
        .Add(Own(ColumnUse.EventDate, "The day of the answers, as the product's own forms ask it."), Days)
        .Add(
            Own(ColumnUse.Outcome, "What came of asking, as the product's own forms have it.") with
            {
                Answers = MetadataTable.Words(
                    ("Completed", "completed"), ("Partial", "partial"), ("Declined", "declined"), ("NotReached", "not_reached"),
                    ("Not reached", "not_reached")),
            },
            "outcome")
        .Add(Own(ColumnUse.Person, "Who answered, as the product's own forms number people."), "person", "Respondent number", "Rhif yr ymatebydd")
        .Add(Own(ColumnUse.Experience, "From what experience the person speaks."), "experience")
        .Add(Own(ColumnUse.PatternCount, "How many people gave exactly these answers."), PatternCount);

    private static readonly MetadataTable Template = new MetadataTable()
        .Add(Own(ColumnUse.ResponseId, "The number of the row in the template."), "id")
        .Add(Own(ColumnUse.NotUsed, "What the pack says of the row, and an import says anew."), "source", "recorded_date", "received_date", "origin");

    /// <summary>The columns of a file, with what is known of those of an own form.</summary>
    /// <param name="columns">The columns, from left to right.</param>
    /// <returns>The same columns where the file has no day of an own form.</returns>
    public static IReadOnlyList<LayoutColumn> Mark(IReadOnlyList<LayoutColumn> columns)
    {
        if (!columns.Any(column => Is(column, Days) || Is(column, PatternCount)))
        {
            return columns;
        }

        var template = columns.Any(column => Is(column, "source")) && columns.Any(column => Is(column, "outcome"));
        return
        [
            .. columns.Select(column => column.Metadata is null or { Use: ColumnUse.Outcome } && (Find(column.Key, Form) ?? (template ? Template.Find(column.Key.Header) : null)) is { } own
                ? column with { Metadata = own }
                : column),
        ];
    }

    /// <summary>Whether a column is one of an own form, which says in so many words what it is.</summary>
    /// <param name="column">What is known of the column.</param>
    public static bool Has(MetadataColumn column) => Names.Any(name =>
        ReferenceEquals(Form.Find(name), column) || ReferenceEquals(Template.Find(name), column));

    private static IEnumerable<string> Names => ["event_date", "outcome", "person", "experience", "id", "source", PatternCount];

    private static MetadataColumn? Find(ColumnKey key, MetadataTable table) =>
        key.Occurrence > 1 ? null : HeaderParts.Ids(key.Header).Select(table.Find).FirstOrDefault(own => own is not null);

    private static bool Is(LayoutColumn column, params ReadOnlySpan<string> names)
    {
        foreach (var part in HeaderParts.Ids(column.Key.Header))
        {
            foreach (var name in names)
            {
                if (string.Equals(part, name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static MetadataColumn Own(ColumnUse use, string why) => new(use, why) { YieldsToQuestion = true };
}
