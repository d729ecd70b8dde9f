using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Imports.Tests;

/// <summary>The whole path: an export, the file and the record that the import writes, a pack that holds them, and back to the cell.</summary>
[TestFixture]
internal sealed class ImportedPackTests
{
    private const string Instrument = "service-user-survey";
    private static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.AddImports());

    private static string[] Exports =>
        ["alchemer.csv", "kobotoolbox.csv", "odk-central.csv", "limesurvey.csv", "microsoft-forms.csv", "microsoft-forms.xlsx", "surveymonkey.csv", "other-tool.csv"];

    [TestCaseSource(nameof(Exports))]
    public void Read_ImportedExport_KnowsTheCellOfEveryAnswer(string name)
    {
        var (survey, record, result) = Import(name);

        var read = Read(survey, record);

        Assert.That(read.Problems.Where(problem => problem.Severity == Problems.ProblemSeverity.Error), Is.Empty);
        Assert.That(read.Pack!.Responses, Has.Count.EqualTo(result.Counts.Kept));
        foreach (var response in read.Pack.Responses)
        {
            Assert.That(response.ImportedFrom, Is.Not.Null);
            Assert.That(response.ImportedFrom!.File, Is.EqualTo(name));
            Assert.That(response.ImportedFrom.Row, Is.GreaterThan(1));
            Assert.That(response.ImportedFrom.Columns.Keys, Is.SupersetOf(response.Values.Keys));
        }
    }

    // The raw cell is found by the row and the column that the locator names, with no help of the importer.
    [Test]
    public void Read_ImportedExport_LocatorLeadsToTheRawCell()
    {
        var (survey, record, _) = Import("kobotoolbox.csv");
        var lines = File.ReadAllText(PathOf("kobotoolbox.csv")).TrimStart('\uFEFF').Split("\r\n");
        var header = Cells(lines[0]);

        foreach (var response in Read(survey, record).Pack!.Responses)
        {
            var origin = response.ImportedFrom!;
            var cells = Cells(lines[origin.Row - 1]);
            var value = response.Values.GetValueOrDefault("know_how", string.Empty);
            Assert.That(cells[Array.IndexOf(header, origin.Columns["know_how"])], Is.EqualTo(value));
        }
    }

    [TestCase("{}")]
    [TestCase("not JSON")]
    [TestCase("{\"format\":\"sui-import-record/1\",\"instrument\":{\"id\":\"other\"},\"columns\":[]}")]
    [TestCase("{\"format\":\"sui-import-record/1\",\"instrument\":{\"id\":\"service-user-survey\"},\"columns\":7}")]
    public void Read_RecordThatIsNone_WarnsAndReadsTheAnswers(string record)
    {
        var (survey, _, result) = Import("kobotoolbox.csv");

        var read = Read(survey, Encoding.UTF8.GetBytes(record));

        Assert.That(read.Problems.Select(problem => problem.Code), Does.Contain("SUI1130"));
        Assert.That(read.Pack!.Responses, Has.Count.EqualTo(result.Counts.Kept));
    }

    private static (byte[] Survey, byte[] Record, ImportResult Result) Import(string name)
    {
        using var export = File.OpenRead(PathOf(name));
        using var survey = new MemoryStream();
        using var record = new MemoryStream();
        var result = Inspection.Importer.Import(
            export,
            new ImportRequest { FileName = name, InstrumentId = Instrument, Culture = "en-GB", Identifiers = IdentifierRule.Drop },
            new ImportOutputs
            {
                Target = new ImportTarget { SourceId = "survey", EventDate = EvidenceDate.On(new DateOnly(2019, 5, 6)) },
                Responses = survey,
                Record = record,
            });
        Assert.That(result.Succeeded, Is.True, string.Join('\n', result.Problems));
        return (survey.ToArray(), record.ToArray(), result);
    }

    /// <summary>Reads a pack that holds an imported survey with its record.</summary>
    public static PackReadResult Read(byte[] survey, byte[] record)
    {
        var manifest = $$"""
            {
              "format": "sui-evidence-pack/1", "id": "imported", "title": "Imported", "synthetic": true,
              "provider": { "id": "p", "name": "Provider (synthetic)" }, "framework": "hmip-probation-2018",
              "period": { "from": "2018-06-01", "to": "2019-05-31" }, "fieldwork": { "from": "2019-06-03", "to": "2019-06-07" },
              "sources": [ { "id": "survey", "kind": "Survey", "origin": "Inspectorate", "title": "Survey" } ],
              "files": [ { "kind": "survey", "path": "survey.csv", "instrument": "{{Instrument}}", "import": "survey.csv.import.json" } ]
            }
            """;
        var folder = Directory.CreateTempSubdirectory("sui-imported-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "pack.json"), manifest);
            File.WriteAllBytes(Path.Combine(folder.FullName, "survey.csv"), survey);
            File.WriteAllBytes(Path.Combine(folder.FullName, "survey.csv.import.json"), record);
            return Inspection.Read(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PathOf(string name) => Path.Combine(Repository.Root(), "examples", "exports", name);

    private static string[] Cells(string line) => [.. line.Split(';').Select(cell => cell.Trim('"'))];
}
