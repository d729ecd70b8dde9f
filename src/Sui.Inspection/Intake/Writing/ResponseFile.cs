using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Intake.Writing;

/// <summary>Files of answers: responses to one instrument that have the same questions, and came from the same import.</summary>
internal static class ResponseFile
{
    private const int LongestHeader = 1_000;
    private static readonly IReadOnlyDictionary<string, string> NoColumns = new Dictionary<string, string>(0);

    /// <summary>What responses of one file have in common.</summary>
    public static string Key(Response response, string kind) => string.Join(
        '\n',
        [
            kind, response.InstrumentId, response.InstrumentVersion?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, FileNames.FileOf(response.Locator), string.Join('\t', Questions(response)), "import",
            .. Columns(response).OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => $"{column.Key}\t{column.Value}"),
        ]);

    /// <summary>The kind of file, by the source, whose kind is the instrument's.</summary>
    public static string KindOf(Response response, IReadOnlyList<EvidenceSource> sources) =>
        sources.FirstOrDefault(source => source.Id == response.SourceId) is { Kind: var kind } ? ResponseFileReader.KindOf(kind) : ResponseFileReader.Interviews;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(IReadOnlyList<PlacedItem<Response>> rows, WriteFaults faults)
    {
        List<PackColumn<Response>> columns =
        [
            .. ItemColumns.Common<Response>(),
            new("person", item => item.Person),
            new("outcome", item => item.Outcome.ToString()),
        ];
        if (rows.Any(row => row.Item.People != 1))
        {
            columns.Add(new(ResponseFileReader.PatternCountColumn, item => Cells.Of((int?)item.People)));
        }

        if (rows.Any(row => row.Item.ImportedFrom is not null))
        {
            columns.Add(new("imported_file", item => item.ImportedFrom?.File));
            columns.Add(new("imported_sheet", item => item.ImportedFrom?.Sheet));
            columns.Add(new("imported_row", item => Cells.Of(item.ImportedFrom?.Row)));
        }

        if (rows.Any(row => row.Item.ImportedFrom?.EarlierSha256 is not null))
        {
            columns.Add(new(ImportColumns.Earlier, item => item.ImportedFrom?.EarlierSha256));
        }

        foreach (var question in Questions(rows[0].Item))
        {
            columns.Add(new(question, item => Answer(item, question)));
        }

        foreach (var (item, place) in rows)
        {
            CheckAnswers(item, place, faults);
        }

        return CsvFile.Write(rows, columns, nameof(Response), faults);
    }

    /// <summary>The record that says in which column of the import each answer stood; null when the responses say nothing of it.</summary>
    public static byte[]? Record(Response response, WriteFaults faults)
    {
        var columns = Columns(response);
        if (columns.Count == 0)
        {
            return null;
        }

        foreach (var header in columns.Values)
        {
            faults.CheckText(header, nameof(Response.ImportedFrom), nameof(Response), longest: LongestHeader);
        }

        return faults.Problems.Count > 0 ? null : ManifestJson.Write(writer =>
        {
            writer.WriteString("format", "sui-import-record/1");
            writer.WriteStartObject("instrument");
            writer.WriteString("id", response.InstrumentId);
            writer.WriteEndObject();
            writer.WriteStartArray("columns");
            foreach (var (question, header) in columns.OrderBy(column => column.Key, StringComparer.Ordinal))
            {
                Column(writer, question, header);
            }

            writer.WriteEndArray();
        });
    }

    private static void Column(Utf8JsonWriter writer, string question, string header)
    {
        writer.WriteStartObject();
        writer.WriteString("question", question);
        writer.WriteString("header", header);
        writer.WriteEndObject();
    }

    private static IEnumerable<string> Questions(Response response) =>
        (response.Answers?.Keys ?? []).Union(response.Values?.Keys ?? [], StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, string> Columns(Response response) => response.ImportedFrom?.Columns ?? NoColumns;

    private static string? Answer(Response response, string question) =>
        response.Values?.GetValueOrDefault(question) ?? Meaning(response, question) switch
        {
            AnswerMeaning.NotAsked => "not_asked",
            AnswerMeaning.NotApplicable => "not_applicable",
            _ => null,
        };

    // Without the answer itself there is nothing to write that would be read as its meaning.
    private static void CheckAnswers(Response response, int place, WriteFaults faults)
    {
        foreach (var question in Questions(response))
        {
            if (Answer(response, question) is null && Meaning(response, question) is not AnswerMeaning.Missing)
            {
                faults.Value(
                    $"Answers[{question}]", nameof(Response), place, "The response says what an answer means and not what it was.",
                    "The answer itself in Values.");
            }
        }
    }

    private static AnswerMeaning Meaning(Response response, string question) =>
        response.Answers is { } answers && answers.TryGetValue(question, out var meaning) ? meaning : AnswerMeaning.Missing;
}
