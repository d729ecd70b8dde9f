using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Sections;

/// <summary>Evidence carries its date (method, section 10), as far as that tells of nobody.</summary>
[TestFixture]
internal sealed class EvidenceDatesTests
{
    [Test]
    public void Supplement_FindingInARecord_CarriesItsDay() => Assert.That(
        Supplement(new TestCase(), "council", Experience.Record), Does.Contain("(Council minutes and register, 14\u00A0May\u00A02019)"));

    [Test]
    public void Supplement_FindingOfWhatSomebodySaidInAnInterview_CarriesItsMonth()
    {
        var test = new TestCase();

        Assert.That(
            Supplement(test, "interviews", Experience.Lived),
            Does.Contain("(Telephone interviews by inspectors, May\u00A02019)").And.Not.Contain("14\u00A0May"));
        Assert.That(AnnexText.Of(AnnexText.Working(test)), Does.Contain("(Telephone interviews by inspectors, 14\u00A0May\u00A02019)"));
    }

    // Answers of two days are two people at least; of one day they can be one.
    [Test]
    public void Supplement_DaysOfFewPeople_AreNotShown()
    {
        var test = new TestCase();
        test.Heard = test.Heard with { Sources = [test.Heard.Sources[0], test.Heard.Sources[1] with { Heard = 3 }, .. test.Heard.Sources.Skip(2)] };

        Assert.That(Dated(test, "Telephone interviews by inspectors"), Is.EqualTo("[c]"));
        Assert.That(Dated(test, "Council minutes and register"), Is.Not.EqualTo("[c]"));
        Assert.That(Dated(new TestCase(), "Telephone interviews by inspectors"), Is.Not.EqualTo("[c]"));
    }

    private static string Dated(TestCase test, string title)
    {
        var table = AnnexText.Table(AnnexText.Supplement(test), "Sources: who was heard, what was found, and when");
        var row = Enumerable.Range(0, table.Rows.Count).First(index => AnnexText.Cell(table, index, 0) == title);
        return AnnexText.Cell(table, row, table.Columns.Count - 1);
    }

    private static string Supplement(TestCase test, string source, Experience experience)
    {
        test.Pack = test.Pack with
        {
            Findings =
            [
                test.Pack.Findings[0] with { SourceId = source, Experience = experience, Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 5, 14))) },
                .. test.Pack.Findings.Skip(1),
            ],
        };
        return AnnexText.Of(AnnexText.Supplement(test));
    }
}
