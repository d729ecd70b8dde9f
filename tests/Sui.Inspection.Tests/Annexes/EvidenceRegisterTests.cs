using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class EvidenceRegisterTests
{
    [Test]
    public void Locators_RowsOneAfterAnother_AreARange() =>
        Assert.That(Register(2, 3, 4).Locators(["r2", "r3", "r4"]), Is.EqualTo("r2 to r4 (survey.csv:2 to 4)"));

    [Test]
    public void Locators_FewItems_AreNamed() =>
        Assert.That(Register(2, 3, 5).Locators(["r5", "r2"]), Is.EqualTo("r2 (survey.csv:2); r5 (survey.csv:5)"));

    [Test]
    public void Locators_ManyItems_AreRowsOfTheirFile()
    {
        var rows = Enumerable.Range(0, 9).Select(index => 2 + (2 * index)).Append(19).ToArray();

        Assert.That(
            Register(rows).Locators([.. rows.Select(row => $"r{row}")]),
            Is.EqualTo("survey.csv:2, 4, 6, 8, 10, 12, 14, 16, 18 to 19"));
    }

    [Test]
    public void Locators_ItemThatIsNotInThePack_KeepsItsId() =>
        Assert.That(Register(2).Locators(["r2", "elsewhere"]), Is.EqualTo("r2 (survey.csv:2); elsewhere"));

    [Test]
    public void Rows_Answers_AreGivenAsRanges()
    {
        var rows = Register(2, 3, 4).Rows().Select(row => string.Join('|', row.Select(cell => cell.Runs[0].Text))).ToList();

        Assert.That(rows, Does.Contain("r2 to r4 (survey.csv:2 to 4)|Survey of people on the caseload|Answers to survey"));
        Assert.That(rows, Does.Contain("f2 (findings.csv:2)|Documents that the provider sent|"
            + "Finding on C2, moderate, for: A report sets out the answers by theme"));
    }

    [Test]
    public void Locators_OtherOrigins_AreNamedAsTheyArePrinted() => Assert.That(
        Register(
            Response(2),
            Response(3) with { Locator = new RecordLocator("crm", "dbo.Interviews", "7f") },
            Response(4) with { Locator = new DocumentLocator("Council minutes", Page: 12) }).Locators(["r4", "r3", "r2"]),
        Is.EqualTo("r2 (survey.csv:2); r4 (Council minutes, p. 12); r3 (crm/dbo.Interviews/7f)"));

    [Test]
    public void Locators_ManyRecordsOfATable_NameItOnce()
    {
        var records = Enumerable.Range(1, 9).Select(key => Response(key) with { Locator = new RecordLocator("crm", "Tallies", $"k{key}") }).ToArray();

        Assert.That(
            Register(records).Locators([.. records.Select(record => record.Id)]),
            Is.EqualTo("crm/Tallies/k1, k2, k3, k4, k5, k6, k7, k8, k9"));
    }

    private static EvidenceRegister Register(params int[] rows) => Register([.. rows.Select(Response)]);

    private static EvidenceRegister Register(params Response[] responses)
    {
        var test = new TestCase { Pack = TestPack.Create() with { Responses = responses } };
        return new EvidenceRegister(new AnnexContext(test.Build(), new AnnexRequest(AnnexAudience.Working)));
    }

    private static Response Response(int row) => new()
    {
        Id = $"r{row}",
        SourceId = "survey",
        Dates = new ItemDates(TestPack.Day(2019, 5, 1)),
        Experience = Experience.Lived,
        Origin = Origin.Inspectorate,
        Locator = new FileLocator("survey.csv", row, row),
        InstrumentId = "survey",
        Outcome = ResponseOutcome.Completed,
        Answers = new Dictionary<string, AnswerMeaning>(),
    };
}
