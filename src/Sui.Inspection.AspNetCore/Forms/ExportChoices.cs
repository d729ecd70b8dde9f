using System.Globalization;
using Sui.Inspection.Imports;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>What was chosen of an export on a page: which column answers which question, which likenesses hold, and what words mean.</summary>
internal static class ExportChoices
{
    /// <summary>The choice that no column answers a question.</summary>
    public const string None = "-";

    /// <summary>The fields of words that are not understood: question and word, and what it means, in the same order.</summary>
    public const string Words = "word";

    /// <summary>The other one.</summary>
    public const string Meanings = "means";

    /// <summary>The fields of columns that answer no question: the column, and what it is, in the same order.</summary>
    public const string OtherColumns = "column";

    /// <summary>The other one.</summary>
    public const string Uses = "use";

    /// <summary>How words of how far a response came are called where a question's id stands otherwise.</summary>
    public const string Status = "status";

    /// <summary>What a column that answers no question can be.</summary>
    public static readonly ColumnUse[] UsesToChoose =
    [
        ColumnUse.NotUsed, ColumnUse.Words, ColumnUse.ResponseId, ColumnUse.SubmittedAt, ColumnUse.StartedAt, ColumnUse.EventDate, ColumnUse.Status, ColumnUse.Outcome, ColumnUse.Experience,
        ColumnUse.Event, ColumnUse.Identifier, ColumnUse.PatternCount,
    ];

    /// <summary>What words of how far a response came can mean.</summary>
    public static readonly string[] Statuses = ["completed", "partial", "declined", "not_reached", "disqualified", "test", "rejected"];

    // A question's id holds neither, so that the first one ends it.
    private const char Between = '\u001f';

    /// <summary>The field of the column of a question.</summary>
    public static string FieldOf(string questionId) => "q-" + questionId;

    /// <summary>The field of a likeness.</summary>
    public static string FieldOf(LikelyColumn likely) => "likely-" + Means(likely);

    /// <summary>A question and a word of it as they stand in a field.</summary>
    public static string Word(string questionId, string word) => questionId + Between + word;

    /// <summary>The question and the word of a field; null where it is none.</summary>
    public static (string QuestionId, string Word)? Parts(string field) => field.IndexOf(Between) is > 0 and var at ? (field[..at], field[(at + 1)..]) : null;

    /// <summary>A column by its words, with its number where several have the same.</summary>
    public static string Named(ColumnKey column, IReadOnlyCollection<ColumnKey> all) =>
        all.Count(other => other.Header == column.Header) > 1 ? column.Header + " (" + column.Occurrence.ToString(CultureInfo.InvariantCulture) + ")" : column.Header;

    /// <summary>All columns that can be chosen: with words of their own, and not of identifiers.</summary>
    public static IReadOnlyList<ColumnKey> All(ImportedColumns columns) =>
        [.. columns.Used.Select(one => one.Column).Concat(columns.NotUsed).Where(column => column.Header.Length > 0).Distinct()];

    /// <summary>What the columns are, as it was chosen; none where everything was left as it was found.</summary>
    /// <param name="input">What was sent.</param>
    /// <param name="found">How the file is read without any choice.</param>
    public static IReadOnlyList<MappedColumn> Columns(FormInput input, ImportPreview found)
    {
        var all = All(found.Columns);
        var chosen = new List<MappedColumn>();
        foreach (var question in found.Questions)
        {
            if (input.Line(FieldOf(question.QuestionId)) is not { Length: > 0 } choice)
            {
                continue;
            }

            chosen.AddRange(question.Columns.Select(column => Named(column, all)).Where(header => header != choice).Select(header => new MappedColumn(header, nameof(ColumnUse.NotUsed))));
            if (choice != None)
            {
                chosen.Add(new MappedColumn(choice, question.QuestionId));
            }
        }

        chosen.AddRange(found.Columns.Likely.Where(likely => input.Is(FieldOf(likely))).Select(likely => new MappedColumn(Named(likely.Column, all), Means(likely))));
        chosen.AddRange(
            from pair in input.All(OtherColumns).Zip(input.All(Uses))
            where all.Any(column => Named(column, all) == pair.First) && UsesToChoose.Any(use => use.ToString() == pair.Second)
            select new MappedColumn(pair.First, pair.Second));
        // A column that answers another question now is not 'not used' as well.
        var used = chosen.Where(one => one.Means != nameof(ColumnUse.NotUsed)).Select(one => one.Header).ToHashSet(StringComparer.Ordinal);
        return [.. chosen.Where(one => one.Means != nameof(ColumnUse.NotUsed) || !used.Contains(one.Header)).Distinct()];
    }

    /// <summary>What words mean, as it was chosen.</summary>
    public static IReadOnlyList<MappedWord> Said(FormInput input) =>
    [
        .. from pair in input.All(Words).Zip(input.All(Meanings))
           where pair.Second.Length > 0
           let parts = Parts(pair.First)
           where parts is not null
           select new MappedWord(parts.Value.QuestionId, parts.Value.Word, pair.Second),
    ];

    /// <summary>The columns that answer no question and are not like one, which can be said to be something else.</summary>
    public static IReadOnlyList<ColumnMapping> Others(ImportedColumns columns)
    {
        var likely = columns.Likely.Select(one => one.Column).ToHashSet();
        return
        [
            .. columns.Used.Where(column => column.Use is not (ColumnUse.Answer or ColumnUse.Option))
                .Concat(columns.NotUsed.Select(column => new ColumnMapping { Column = column, Use = ColumnUse.NotUsed }))
                .Where(column => column.Column.Header.Length > 0 && !likely.Contains(column.Column)).DistinctBy(column => column.Column),
        ];
    }

    private static string Means(LikelyColumn likely) => likely.OptionCode is { } option ? $"{likely.QuestionId}:{option}" : likely.QuestionId;
}
