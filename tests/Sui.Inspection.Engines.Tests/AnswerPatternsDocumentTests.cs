using System.Text;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Sui.Inspection.Forms;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Engines.Tests;

/// <summary>docs/answer-patterns.md shows the query as it is written, and what DuckDB makes of the table beside it.</summary>
[TestFixture]
internal sealed partial class AnswerPatternsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root(), "docs", "answer-patterns.md")).ReplaceLineEndings("\n");

    [Test]
    public void Document_Query_IsTheOneThatIsWritten()
    {
        var inspection = SuiInspection.Create(options => options.AddForms());
        using var memory = new MemoryStream();
        inspection.Export(inspection.Instruments.Find("text-message-survey")!, "sql", new InstrumentExportRequest { Table = "survey_2019" }, memory);
        Assert.That(Block("sql")[0], Is.EqualTo(Encoding.UTF8.GetString(memory.ToArray())));
    }

    [Test]
    public void Document_Result_IsWhatDuckDbGives()
    {
        var folder = Directory.CreateTempSubdirectory("sui-patterns-").FullName;
        try
        {
            var (rows, result) = (Path.Combine(folder, "responses.csv"), Path.Combine(folder, "patterns.csv"));
            var tables = Block("csv");
            File.WriteAllText(rows, tables[0]);
            using var engine = new DuckDBConnection("DataSource=:memory:");
            engine.Open();
            foreach (var sql in (string[])[$"CREATE VIEW survey_2019 AS SELECT * FROM read_csv('{rows}')", $"COPY ({Block("sql")[0]}) TO '{result}' (HEADER)"])
            {
                using var command = engine.CreateCommand();
                command.CommandText = sql;
                command.ExecuteNonQuery();
            }

            Assert.That(File.ReadAllText(result).ReplaceLineEndings("\n").Replace("\"\"", string.Empty, StringComparison.Ordinal), Is.EqualTo(tables[1]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string> Block(string language) => [.. Fence().Matches(Document).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value)];

    [GeneratedRegex("```([a-z]+)\n((?:.*\n)*?)```")]
    private static partial Regex Fence();
}
