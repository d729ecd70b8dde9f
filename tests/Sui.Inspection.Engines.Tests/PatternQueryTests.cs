using System.Text;
using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Forms;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Robustness;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Engines.Tests;

/// <summary>The query of an instrument in DuckDB, over CSV and over Parquet: its result is a source that scores as the rows do.</summary>
[TestFixture]
internal sealed class PatternQueryTests
{
    private const string Survey = "service-user-survey";
    private static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.AddImports().AddForms());

    private string _folder = string.Empty;
    private Imported _rows = null!;

    [OneTimeSetUp]
    public void MakeTable()
    {
        _folder = Directory.CreateTempSubdirectory("sui-engines-").FullName;
        MadeUpTable.Write(Csv, MadeUpTable.Rows);
        _rows = Import(Csv);
    }

    [OneTimeTearDown]
    public void RemoveTable() => Directory.Delete(_folder, recursive: true);

    private string Csv => Path.Combine(_folder, "rows.csv");

    [TestCase("read_csv('{0}', all_varchar = true)", TestName = "Csv")]
    [TestCase("read_csv('{0}')", TestName = "Csv_WithTypesThatTheEngineGuesses")]
    [TestCase("read_parquet('{1}')", TestName = "Parquet")]
    public void Patterns_OfAnEngine_ScoreAsTheRows(string table)
    {
        var parquet = Path.Combine(_folder, "rows.parquet");
        var result = Path.Combine(_folder, "patterns.csv");
        using (var engine = new DuckDBConnection("DataSource=:memory:"))
        {
            engine.Open();
            Run(engine, $"COPY (SELECT * FROM read_csv('{Csv}', all_varchar = true)) TO '{parquet}' (FORMAT parquet)");
            Run(engine, $"CREATE VIEW survey_2019 AS SELECT * FROM {string.Format(System.Globalization.CultureInfo.InvariantCulture, table, Csv, parquet)}");
            Run(engine, $"COPY ({Query("survey_2019")}) TO '{result}' (HEADER)");
        }

        var patterns = Import(result);

        Assert.Multiple(() =>
        {
            Assert.That(patterns.Result.Patterns, Is.Not.Null);
            Assert.That(patterns.Responses, Has.Count.LessThan(_rows.Responses.Count));
            Assert.That(patterns.Responses.Sum(response => response.People), Is.EqualTo(_rows.Responses.Count));
            Assert.That(patterns.Result.Counts.Kept, Is.EqualTo(_rows.Result.Counts.Kept));
            Assert.That(patterns.Result.Counts.NotUnderstood, Is.EqualTo(_rows.Result.Counts.NotUnderstood).And.Positive, "words that nobody knows are named, not dropped");
            Assert.That(patterns.Result.Counts.Declined, Is.EqualTo(_rows.Result.Counts.Declined).And.Positive);
            Assert.That(_rows.Result.Counts.Repeats, Is.Positive, "ids that stand twice count once both ways");
            Assert.That(patterns.Result.Tally.Criteria, Is.EqualTo(_rows.Result.Tally.Criteria));
        });
        foreach (var version in (int[])[2, 3])
        {
            Assert.That(Scored(patterns, version), Is.EqualTo(Scored(_rows, version)), $"version {version}");
        }
    }

    [Test]
    public void Patterns_United_ScoreAsTheRows()
    {
        var some = _rows with { Responses = [.. _rows.Responses.Take(600)] };
        var patterns = ResponsePatterns.Of(some.Responses.Take(250)).Merge(ResponsePatterns.Of(some.Responses.Skip(250)));
        var united = some with { Responses = patterns.ToResponses() };
        Assert.That(Scored(united, 2), Is.EqualTo(Scored(some, 2)));
        Assert.That(Resampled(united, 3), Is.EqualTo(Resampled(some, 3)));
    }

    [Test]
    public void Query_WithoutIds_CountsEveryRow()
    {
        using var engine = new DuckDBConnection("DataSource=:memory:");
        engine.Open();
        Run(engine, $"CREATE VIEW responses AS SELECT * EXCLUDE (id, months_here) FROM read_csv('{Csv}', all_varchar = true)");
        using var command = engine.CreateCommand();
        command.CommandText = $"SELECT CAST(SUM(pattern_count) AS BIGINT) FROM ({Query("responses", "id", "months_here")}) AS counted";
        Assert.That(command.ExecuteScalar(), Is.EqualTo((long)MadeUpTable.Rows));
    }

    private static string Query(string table, params string[] without)
    {
        using var memory = new MemoryStream();
        Inspection.Export(Inspection.Instruments.Find(Survey)!, "sql", new InstrumentExportRequest { Table = table, WithoutColumns = without }, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void Run(DuckDBConnection engine, string sql)
    {
        using var command = engine.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static Imported Import(string path)
    {
        var sink = new Kept();
        using var file = File.OpenRead(path);
        var result = Inspection.Importer.Import(
            file, new ImportRequest { FileName = Path.GetFileName(path), InstrumentId = Survey, AcceptUnread = true, AcceptAlike = true },
            new ImportOutputs { Target = new ImportTarget { SourceId = "survey" }, Sink = sink });
        Assert.That(result.Succeeded, string.Join('\n', result.Problems.Where(problem => problem.Severity == Problems.ProblemSeverity.Error)));
        return new Imported(result, sink.Responses);
    }

    // Everything of the assessment and its analysis but the names of the evidence; sums are rounded as they are made, so that their last digits depend on the order.
    private static string Scored(Imported imported, int version)
    {
        using var json = new MemoryStream();
        AssessmentJson.Write(Assessed(imported, version), json);
        return Plain(JsonNode.Parse(json.ToArray())!).ToJsonString();
    }

    private static string Resampled(Imported imported, int version)
    {
        var analysis = Inspection.Analyse(Assessed(imported, version), new RobustnessRequest { Resamples = 200 });
        return string.Join('\n', analysis.Bootstrap!.Criteria) + string.Join('\n', analysis.Bootstrap.Rungs);
    }

    private static Assessment Assessed(Imported imported, int version)
    {
        var period = new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 6, 30));
        var pack = new EvidencePack
        {
            Id = "made-up",
            Title = "Made up",
            Synthetic = true,
            Provider = new Provider("made-up", "Made up"),
            FrameworkId = "hmip-probation-2018",
            RubricId = "sui-ladder",
            RubricVersion = version,
            Period = period,
            Fieldwork = new Period(new DateOnly(2019, 6, 1), new DateOnly(2019, 6, 30)),
            Caseload = new Caseload(
                imported.Responses.Sum(response => response.People) * 2,
                [new CaseloadGroup("Sex", "Female", 0.15, null), new CaseloadGroup("Sex", "Male", 0.85, null)], null),
            Sources =
            [
                new EvidenceSource
                {
                    Id = "survey", Kind = SourceKind.Survey, Origin = Origin.Inspectorate, Title = "Survey",
                    Sample = new Sample(Origin.Inspectorate, imported.Responses.Sum(response => response.People) * 2),
                    Representativeness = version == 2 ? Representativeness.Adequate : null,
                },
            ],
            Responses = imported.Responses,
        };
        return Inspection.Assess(pack);
    }

    private static JsonNode Plain(JsonNode node)
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (name, value) in item.ToList())
                {
                    item[name] = name is "evidenceIds" or "evidence" ? null : value is null ? null : Plain(value.DeepClone());
                }

                return item;
            case JsonArray list:
                return new JsonArray([.. list.Select(value => value is null ? null : Plain(value.DeepClone()))]);
            default:
                return node.GetValueKind() == System.Text.Json.JsonValueKind.Number ? JsonValue.Create(Math.Round(node.GetValue<double>(), 6)) : node;
        }
    }

    private sealed record Imported(ImportResult Result, IReadOnlyList<Response> Responses);

    private sealed class Kept : IImportedResponseSink
    {
        public List<Response> Responses { get; } = [];

        public void Add(Response response) => Responses.Add(response);
    }
}
