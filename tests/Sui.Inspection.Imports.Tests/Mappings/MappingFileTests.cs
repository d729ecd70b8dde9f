using System.Text;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Mappings;

internal sealed class MappingFileTests
{
    private const string Head = """{"format":"sui-import-mapping/1","layout":"generic","instrument":"x","instrumentVersion":1,"columns":[""";

    private static readonly ImportMappingFile File = new();

    private static IEnumerable<string[][]> Exports => SyntheticExports.All.Select(export => export.Rows);

    [TestCaseSource(nameof(Exports))]
    public void Write_Proposal_FitsTheSchemaAndIsStable(string[][] rows)
    {
        var bytes = File.Write(Proposals.For(rows, culture: "en-GB").Mapping);
        var read = File.Read(bytes, "m.json");

        using var checker = Checker();
        Assert.That(checker.Check(bytes), Is.Empty);
        Assert.That(read.Problems, Is.Empty);
        Assert.That(File.Write(read.Mapping!), Is.EqualTo(bytes));
        Assert.That(bytes, Does.Not.Contain((byte)'\r'));
        Assert.That(bytes[^1], Is.EqualTo((byte)'\n'));
    }

    [Test]
    public void Write_OrderOfWords_DoesNotMatter()
    {
        var column = new Sui.Inspection.Imports.ColumnMapping
        {
            Column = new("a"),
            Use = Sui.Inspection.Imports.ColumnUse.Status,
            Answers = new Dictionary<string, string> { ["b"] = "partial", ["a"] = "completed" },
        };
        var mapping = Proposals.For([["a"], ["1"]]).Mapping with { Columns = [column] };
        var other = mapping with
        {
            Columns = [column with { Answers = new Dictionary<string, string> { ["a"] = "completed", ["b"] = "partial" } }],
        };

        Assert.That(File.Write(mapping), Is.EqualTo(File.Write(other)));
    }

    [TestCase("""{"use":"NotUsed"},{"use":"NotUsed"}""", MappingCodes.DuplicateColumn)]
    [TestCase("""{"header":"a","use":"Answer","question":"q"},{"header":"b","use":"Answer","question":"q"}""", MappingCodes.AnsweredTwice)]
    [TestCase("""{"header":"a","use":"Answer","question":"q"},{"header":"b","use":"Option","question":"q","option":"o"}""", MappingCodes.AnsweredTwice)]
    [TestCase("""{"header":"a","use":"Option","question":"q","option":"o"},{"header":"b","use":"Option","question":"q","option":"o"}""", MappingCodes.AnsweredTwice)]
    [TestCase("""{"header":"a","use":"ResponseId"},{"header":"b","use":"ResponseId"}""", MappingCodes.UsedTwice)]
    [TestCase("""{"header":"a","use":"Answer"}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"Option","question":"q"}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"Status","question":"q"}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"NotUsed","option":"q"}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"NotUsed","separator":";"}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"Answer","question":"q","separator":""}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"StartedAt","blankMeansPartial":true}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"NotUsed","occurrence":0}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"Status","answers":[{"says":"x","means":"agree"}]}""", MappingCodes.UnknownMeaning)]
    [TestCase("""{"header":"a","use":"NotUsed","answers":[{"says":"x","means":"test"}]}""", MappingCodes.UnknownMeaning)]
    [TestCase("""{"header":"a","use":"Option","question":"q","option":"o","answers":[{"says":"x","means":"yes"}]}""", MappingCodes.UnknownMeaning)]
    [TestCase("""{"header":"a","use":"Status","answers":[{"says":"x","means":"test"},{"says":"X!","means":"partial"}]}""", MappingCodes.TwoMeanings)]
    [TestCase("""{"header":"a","use":"NotUsed","likely":true}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"Option","question":"q","option":"o","together":true}""", MappingCodes.WrongForUse)]
    [TestCase("""{"header":"a","use":"Answer","question":"q","together":true},{"header":"b","use":"Answer","question":"q"}""", MappingCodes.AnsweredTwice)]
    [TestCase("""{"header":"a","use":"Answer","question":"q","together":true},{"header":"b","use":"Answer","question":"q","together":true}""", null)]
    [TestCase("""{"header":"a","use":"Answer","question":"q","likely":true}""", null)]
    [TestCase("""{"header":"a","use":"EventDate"},{"header":"b","use":"EventDate"}""", MappingCodes.UsedTwice)]
    [TestCase("""{"header":"a","use":"Outcome","answers":[{"says":"x","means":"declined"}]},{"header":"b","use":"Experience"}""", null)]
    [TestCase("""{"header":"a","use":"Question"}""", "SUI6107")]
    [TestCase("""{"header":"a","used":"NotUsed","use":"NotUsed"}""", "SUI6104")]
    [TestCase("""{"header":"a"}""", "SUI6105")]
    [TestCase("""{"header":5,"use":"NotUsed"}""", "SUI6106")]
    [TestCase("""{"header":" ","use":"NotUsed"}""", "SUI6108")]
    [TestCase("""{"header":"a","header":"b","use":"NotUsed"}""", "SUI6103")]
    [TestCase("""7""", "SUI6106")]
    [TestCase("""{"header":"a","use":"NotUsed"}""", null)]
    [TestCase("""{"header":"a","use":"NotUsed"},{"header":"a","occurrence":2,"use":"NotUsed"},{"header":"a","group":"g","use":"NotUsed"}""", null)]
    [TestCase("""{"header":"a","use":"Status","answers":[{"says":"x","means":"test"},{"says":"X!","means":"test"}]}""", null)]
    public void Read_Column_ReportsWhatIsWrong(string columns, string? code)
    {
        var read = File.Read(Encoding.UTF8.GetBytes(Head + columns + "]}"), "m.json");

        Assert.That(read.Problems.Select(problem => problem.Code).Distinct(), Is.EqualTo(code is null ? [] : new[] { code }));
        Assert.That(read.Mapping, code is null ? Is.Not.Null : Is.Null);
        Assert.That(read.Problems.Select(problem => problem.Severity), Is.All.EqualTo(ProblemSeverity.Error));
    }

    [Test]
    public void Read_ManyFaults_ListsThemAllWithTheirLines()
    {
        var read = File.Read(
            """
            {
              "format": "sui-import-mapping/1",
              "layout": "typewriter",
              "instrument": "x",
              "instrumentVersion": 1,
              "headerRows": 16,
              "culture": "tlh",
              "columns": []
            }
            """u8.ToArray(),
            "m.json");

        Assert.That(read.Problems.Select(problem => (problem.Code, problem.Location.Line)), Is.EqualTo(new (string, int?)[]
        {
            (MappingCodes.UnknownLayout, 3), (MappingCodes.UnknownCulture, 7), (MappingCodes.WrongForUse, 6),
        }));
    }

    [TestCase("", "SUI6101")]
    [TestCase("[]", "SUI6106")]
    [TestCase("{}", "SUI6105")]
    [TestCase("{\"format\":\"sui-import-mapping/2\"}", "SUI6110")]
    public void Read_NoMapping_SaysSo(string json, string code)
    {
        var read = File.Read(Encoding.UTF8.GetBytes(json), "m.json");

        Assert.That(read.Mapping, Is.Null);
        Assert.That(read.Problems.Select(problem => problem.Code), Does.Contain(code));
    }

    [Test]
    public void Read_TruncatedAnywhere_NeverThrows()
    {
        var bytes = File.Write(Proposals.For(SyntheticExports.MicrosoftForms).Mapping);
        for (var length = 0; length < bytes.Length - 2; length += 7)
        {
            Assert.That(File.Read(bytes.AsMemory(0, length), "m.json").Mapping, Is.Null);
        }
    }

    [Test]
    public void Schema_Layouts_AreThoseKnown()
    {
        using var checker = Checker();
        var listed = checker.Schema.GetProperty("properties").GetProperty("layout").GetProperty("anyOf")[0].GetProperty("enum").EnumerateArray()
            .Select(id => id.GetString());

        Assert.That(listed, Is.EqualTo(Sui.Inspection.Imports.Layouts.KnownLayouts.Shipped.Ids));
    }

    private static JsonSchemaChecker Checker() => new(Repository.Bytes("schemas", "import-mapping-1.schema.json"));
}
