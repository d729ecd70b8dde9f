using System.Text;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Rubrics;

[TestFixture]
internal sealed class RubricReaderTests
{
    private static byte[] Default => BuiltIn.Bytes("data/sui-ladder-2.json");

    [Test]
    public void Read_Default_GivesNoProblem()
    {
        var read = Read(Default);

        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Rubric, Is.Not.Null);
    }

    [Test]
    public void Read_FrameworkThatIsNotKnown_IsWarnedOf()
    {
        var read = SuiInspection.CreateRubricReader().Read(JsonEdits.Edit(Default, "frameworks", "[\"hmip-probation-2081\"]"), "own.json");

        Assert.That(
            read.Problems.Select(problem => (problem.Code, problem.Severity, problem.Location.Column)),
            Is.EqualTo(new[] { ("SUI3049", ProblemSeverity.Warning, "frameworks[0]") }));
        Assert.That(read.Rubric, Is.Not.Null);
    }

    [Test]
    public void Read_WithByteOrderMark_IsTheSameContent()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Default];

        var read = Read(marked);

        Assert.That(read.Rubric!.Identify(), Is.EqualTo(BuiltIn.Rubric.Identify()));
    }

    [Test]
    public void Read_BarEdited_ReadsBackWithThatBarAndAnotherHash()
    {
        var read = Read(JsonEdits.Edit(Default, "criteria[12].claim.bar", "0.75"));

        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Rubric!.Criteria[12].Id, Is.EqualTo("P2"));
        Assert.That(read.Rubric.Criteria[12].Claim.Bar, Is.EqualTo(0.75));
        Assert.That(BuiltIn.Rubric.Criteria[12].Claim.Bar, Is.EqualTo(0.80));
        Assert.That(read.Rubric.Identify().Sha256, Is.Not.EqualTo(BuiltIn.Rubric.Identify().Sha256));
    }

    [Test]
    public void Read_WelshAdded_KeepsBothLanguages()
    {
        var read = Read(JsonEdits.Edit(Default, "rungs[1].name.cy", "\"Gwybodaeth\""));

        Assert.That(read.Rubric!.Rungs[1].Name.In("cy"), Is.EqualTo("Gwybodaeth"));
        Assert.That(read.Rubric.Rungs[1].Name.In("pl"), Is.EqualTo("Information"));
    }

    [TestCase("format", "\"sui-framework/1\"", "SUI3010", "format")]
    [TestCase("colour", "1", "SUI3004", "colour")]
    [TestCase("criteria[3].claim.note", "\"x\"", "SUI3004", "criteria[3].claim.note")]
    [TestCase("signals.strengths.Huge", "20", "SUI3004", "signals.strengths.Huge")]
    [TestCase("title", null, "SUI3005", "title")]
    [TestCase("criteria[3].claim", null, "SUI3005", "criteria[3].claim")]
    [TestCase("activities.table[4].rung", null, "SUI3005", "activities.table[4].rung")]
    [TestCase("criteria", "{}", "SUI3006", "criteria")]
    [TestCase("criteria[0]", "3", "SUI3006", "criteria[0]")]
    [TestCase("criteria[0].needsLived", "null", "SUI3006", "criteria[0].needsLived")]
    [TestCase("criteria[0].claim.bar", "\"0.5\"", "SUI3006", "criteria[0].claim.bar")]
    [TestCase("criteria[0].importance", "\"reach\"", "SUI3007", "criteria[0].importance")]
    [TestCase("criteria[0].importance", "\"1\"", "SUI3007", "criteria[0].importance")]
    [TestCase("placement.heardOrigins[1]", "\"Inspectorate, ThirdParty\"", "SUI3007", "placement.heardOrigins[1]")]
    [TestCase("criteria[0].id", "\"I 1\"", "SUI3008", "criteria[0].id")]
    [TestCase("criteria[0].rung", "6", "SUI3008", "criteria[0].rung")]
    [TestCase("criteria[0].rung", "1.5", "SUI3008", "criteria[0].rung")]
    [TestCase("version", "0", "SUI3008", "version")]
    [TestCase("title.en", "\"\"", "SUI3008", "title.en")]
    [TestCase("title.en", "\"a\\u0007b\"", "SUI3008", "title.en")]
    [TestCase("title.English", "\"x\"", "SUI3008", "title.English")]
    [TestCase("title.en", null, "SUI3009", "title")]
    public void Read_ShapeBroken_SaysWhatAndWhere(string path, string? value, string code, string column)
    {
        var read = Read(JsonEdits.Edit(Default, path, value));

        Assert.That(read.Rubric, Is.Null);
        Assert.That(read.Problems, Has.Count.EqualTo(1));
        Assert.That(read.Problems[0].Code, Is.EqualTo(code));
        Assert.That(read.Problems[0].Severity, Is.EqualTo(ProblemSeverity.Error));
        Assert.That(read.Problems[0].Location.File, Is.EqualTo("mine.json"));
        Assert.That(read.Problems[0].Location.Column, Is.EqualTo(column));
        Assert.That(read.Problems[0].Location.Line, Is.EqualTo(1), "The edited file is one line.");
    }

    [Test]
    public void Read_NumberTooLarge_IsAProblem()
    {
        var text = Encoding.UTF8.GetString(Default).Replace("\"groupCap\": 10", "\"groupCap\": 1e999", StringComparison.Ordinal);

        var read = Read(Encoding.UTF8.GetBytes(text));

        Assert.That(read.Problems.Single().Code, Is.EqualTo("SUI3008"));
        Assert.That(read.Problems.Single().Location.Column, Is.EqualTo("signals.groupCap"));
    }

    [Test]
    public void Read_SeveralFaults_ReportsAllInOrderWithTheirLines()
    {
        const string Json = """
            {
              "format": "sui-rubric/1",
              "id": "mine",
              "version": 1,
              "version": 2,
              "title": { "cy": "Ysgol" },
              "rungs": 6,
              "criteria": [
                { "id": "A", "importance": "Big", "needsLived": false, "constituency": "ServiceUsers",
                  "statement": { "en": "x" } }
              ],
              "extra": true
            }
            """;

        var read = Read(Encoding.UTF8.GetBytes(Json));

        var found = read.Problems.Select(p => $"{p.Code} {p.Location.Line} {p.Location.Column}").ToList();
        Assert.That(found, Is.EqualTo(new[]
        {
            "SUI3003 5 version", "SUI3009 6 title", "SUI3005 1 calibrated", "SUI3006 7 rungs", "SUI3007 9 criteria[0].importance",
            "SUI3005 9 criteria[0].claim", "SUI3005 1 signals", "SUI3005 1 statuses", "SUI3005 1 placement", "SUI3005 1 ratings",
            "SUI3005 1 activities", "SUI3005 1 register", "SUI3004 12 extra",
        }.Concat(Enumerable.Repeat("SUI3028 8 criteria", 8))));
    }

    [TestCase("", 1)]
    [TestCase("{", 1)]
    [TestCase("{\n  \"format\": \"sui-rubric/1\",\n}", 3)]
    [TestCase("{}\n{}", 2)]
    [TestCase("// no\n{}", 1)]
    [TestCase("{\n\"id\": \"\\ud800\"}", 2)]
    public void Read_NotJson_GivesOneProblemWithItsLine(string json, int line)
    {
        var read = Read(Encoding.UTF8.GetBytes(json));

        Assert.That(read.Problems, Has.Count.EqualTo(1));
        Assert.That(read.Problems[0].Code, Is.EqualTo("SUI3001"));
        Assert.That(read.Problems[0].Location.Line, Is.EqualTo(line));
        Assert.That(read.Problems[0].Location.Column, Is.Null);
    }

    [Test]
    public void Read_NotUtf8_GivesOneProblem()
    {
        byte[] json = [.. "{\"id\": \""u8, 0xC3, 0x28, .. "\"}"u8];

        Assert.That(Read(json).Problems.Single().Code, Is.EqualTo("SUI3001"));
    }

    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("\"x\"")]
    public void Read_NotAnObject_GivesOneProblem(string json) =>
        Assert.That(Read(Encoding.UTF8.GetBytes(json)).Problems.Single().Code, Is.EqualTo("SUI3006"));

    [Test]
    public void Read_TooDeep_GivesOneProblem() =>
        Assert.That(Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Problems.Single().Code, Is.EqualTo("SUI3001"));

    [TestCase(4_194_304, "SUI3001")]
    [TestCase(4_194_305, "SUI3002")]
    public void Read_AroundTheLimitOfSize_RefusesWhatIsLarger(int size, string code)
    {
        var json = new byte[size];
        Array.Fill(json, (byte)' ');

        Assert.That(Read(json).Problems.Single().Code, Is.EqualTo(code));
    }

    [Test]
    public void Read_MoreThanAThousandProblems_CountsTheRest()
    {
        var extra = string.Join(",", Enumerable.Range(0, 1500).Select(i => $"\"x{i}\":1"));

        var read = Read(Encoding.UTF8.GetBytes("{" + extra + "}"));

        // 13 required properties are missing, 1,500 are not known: 1,513 less the 1,000 that are listed.
        Assert.That(read.Problems, Has.Count.EqualTo(1001));
        Assert.That(read.Problems[^1].Code, Is.EqualTo("SUI3011"));
        Assert.That(read.Problems[^1].Message, Does.Contain(" 513 "));
    }

    [Test]
    public void Read_PropertyNameThatCannotBePrinted_IsNotRepeated()
    {
        var problem = Read("{\"a\\nb\":1}"u8.ToArray()).Problems.Single(p => p.Code == "SUI3004");

        Assert.That(problem.Location.Column, Is.EqualTo("(unprintable name)"));
    }

    [Test]
    public void Read_FileNull_Throws() =>
        Assert.That(() => new RubricReader(BuiltIn.Frameworks).Read(Default, null!), Throws.ArgumentNullException);

    private static RubricReadResult Read(byte[] json) => new RubricReader(BuiltIn.Frameworks).Read(json, "mine.json");
}
