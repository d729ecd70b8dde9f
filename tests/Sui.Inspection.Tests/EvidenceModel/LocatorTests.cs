using System.Text.Json;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.EvidenceModel;

internal sealed class LocatorTests
{
    private static IEnumerable<TestCaseData> Places() =>
    [
        new(new FileLocator("survey.csv", 1200, 1300), "survey.csv:1200", """{"from":"file","File":"survey.csv","Row":1200,"Line":1300}"""),
        new(new RecordLocator("crm", "dbo.Interviews", "a1"), "crm/dbo.Interviews/a1", """{"from":"record","System":"crm","Table":"dbo.Interviews","Key":"a1"}"""),
        new(new DocumentLocator("Minutes", Page: 3), "Minutes, p. 3", """{"from":"document","Document":"Minutes","Page":3,"Time":null}"""),
        new(new DocumentLocator("Tape 2", Time: new TimeSpan(25, 2, 3)), "Tape 2, 25:02:03", """{"from":"document","Document":"Tape 2","Page":null,"Time":"1.01:02:03"}"""),
        new(new DocumentLocator("Report"), "Report", """{"from":"document","Document":"Report","Page":null,"Time":null}"""),
    ];

    [TestCaseSource(nameof(Places))]
    public void Locator_OfEachKind_PrintsAndSurvivesJson(Locator locator, string text, string json)
    {
        var written = JsonSerializer.Serialize(locator);

        Assert.Multiple(() =>
        {
            Assert.That(locator.ToString(), Is.EqualTo(text));
            Assert.That(written, Is.EqualTo(json));
            Assert.That(JsonSerializer.Deserialize<Locator>(written), Is.EqualTo(locator));
        });
    }

    [Test]
    public void ProblemLocation_OfAnItemThatNeverWasInAFile_NamesKindIdAndProperty() => Assert.Multiple(() =>
    {
        Assert.That(
            new ProblemLocation("pack", Column: "Dates.Event") { Item = "Response", Id = "r-12" }.ToString(),
            Is.EqualTo("pack:Response r-12:Dates.Event"));
        Assert.That(new ProblemLocation("survey.csv", 3, 4, "event_date").ToString(), Is.EqualTo("survey.csv:3:event_date"));
    });
}
