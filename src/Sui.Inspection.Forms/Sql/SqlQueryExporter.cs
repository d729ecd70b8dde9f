using Sui.Inspection.Intake.Files;
using System.Text;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Sql;

/// <summary>
/// Writes the query that counts the answer patterns of an instrument in a table of responses: standard SQL that DuckDB, PostgreSQL, Spark SQL and BigQuery take as it is.
/// What it gives is imported as patterns; answers get their codes where they are known, and all other words stay as they are, so that the import can name them.
/// </summary>
internal sealed class SqlQueryExporter : IInstrumentExporter
{
    private const string Id = "id";

    /// <summary>The columns before the questions by which patterns are told apart.</summary>
    private static readonly string[] Common = ["event_date", "experience", "outcome"];

    /// <inheritdoc/>
    public string Format => "sql";

    /// <inheritdoc/>
    public string MediaType => "application/sql";

    /// <inheritdoc/>
    public string FileName(Instrument instrument, InstrumentExportRequest request) => ExportName.Of(instrument, ".sql");

    /// <inheritdoc/>
    public InstrumentExportResult Export(Instrument instrument, InstrumentExportRequest request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        var table = SqlNames.Table(request.Table);
        var questions = InstrumentConditions.Of(instrument).Select(one => one.Question).Where(question => question.Scale != AnswerScale.Text).ToList();
        Check(request.WithoutColumns, [Id, .. Common, .. questions.Select(question => question.Id)]);
        bool Has(string column) => !request.WithoutColumns.Contains(column, StringComparer.Ordinal);
        List<(string Name, string Value)> columns =
        [
            .. Common.Where(Has).Select(column => (SqlNames.Of(column), SqlNames.Text(column))),
            .. questions.Where(question => Has(question.Id)).Select(question => (SqlNames.Of(question.Id), SqlAnswers.Of(question))),
        ];
        var text = Query(instrument, table, columns, Has(Id));
        output.Write(Encoding.UTF8.GetBytes(text));
        return new InstrumentExportResult(FileName(instrument, request),
            [.. questions.Where(question => Has(question.Id)).Select(question => question.Id).Where(SqlNames.NeedsQuotes).Select(SqlNames.Notice)]);
    }

    private static string Query(Instrument instrument, string table, List<(string Name, string Value)> columns, bool ids)
    {
        var names = string.Join(",\n  ", columns.Select(column => column.Name));
        List<(string Name, string Value)> read = ids ? [(Id, SqlNames.Text(Id)), .. columns] : columns;
        var lines = new StringBuilder();
        lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"-- Answer patterns of {ExportName.Stem(instrument)}, and how many people gave each.\n")
            .Append("-- Standard SQL for DuckDB, PostgreSQL, Spark SQL and BigQuery. Save the result as CSV with its headers and import it:\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"--   sui import patterns.csv --instrument {ExportName.Stem(instrument)[..^VersionLength(instrument)]} ...\n")
            .Append("-- Columns are those of the CSV template. Words that are no code stay as they are; what people said in their own words is left out.\n")
            .Append(ids ? "-- An id that stands twice with the same answers counts once, as in an import; rows without an id count each.\n"
                : "-- Without ids every row counts: whoever stands in the table twice counts twice.\n")
            .Append("SELECT\n  ").Append(names).Append(columns.Count > 0 ? ",\n  " : string.Empty)
            .Append(ids ? "COUNT(DISTINCT NULLIF(id, '')) + SUM(CASE WHEN id = '' THEN 1 ELSE 0 END)" : "COUNT(*)").Append(" AS ").Append(ResponseFileReader.PatternCountColumn).Append('\n')
            .Append("FROM (\n  SELECT\n    ").AppendJoin(",\n    ", read.Select(column => $"{column.Value} AS {column.Name}")).Append('\n')
            .Append("  FROM ").Append(table).Append(" AS r\n) AS p\n");
        if (columns.Count > 0)
        {
            lines.Append("GROUP BY\n  ").Append(names).Append("\nORDER BY\n  ").Append(names);
        }

        return lines.Append('\n').ToString();
    }

    // A hyphen and the digits of the version.
    private static int VersionLength(Instrument instrument) =>
        1 + instrument.Identity.Version.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;

    private static void Check(IReadOnlyList<string> without, IReadOnlyList<string> known)
    {
        if (without.FirstOrDefault(column => !known.Contains(column, StringComparer.Ordinal)) is { } unknown)
        {
            throw new ArgumentException($"The query has no column '{unknown}' to leave out; it has: {string.Join(", ", known)}.", nameof(without));
        }

        if (known.All(column => column == Id || without.Contains(column, StringComparer.Ordinal)))
        {
            throw new ArgumentException("No column is left to count by.", nameof(without));
        }
    }
}
