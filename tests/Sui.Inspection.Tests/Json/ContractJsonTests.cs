using System.Text;
using System.Text.Json;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Annexes.Rendering;
using Sui.Inspection.Tests.Intake;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Json;

/// <summary>The contracts as JSON, by the serialiser's own defaults, there and back.</summary>
internal sealed class ContractJsonTests
{
    private static T Again<T>(T value)
    {
        var json = JsonSerializer.Serialize(value);
        var again = JsonSerializer.Deserialize<T>(json)!;
        Assert.That(JsonSerializer.Serialize(again), Is.EqualTo(json));
        return again;
    }

    private static string Annex(AnnexDocument document, string format)
    {
        using var stream = new MemoryStream();
        ExamplePacks.Inspection.Write(document, format, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Outcome(Assessment assessment)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(assessment, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public void Serialise_AssessmentOfAnExample_ComposesTheSameAnnexWhenReadBack(string name)
    {
        var assessment = ExamplePacks.Assess(name);

        var again = Again(assessment);

        Assert.That(Outcome(again), Is.EqualTo(Outcome(assessment)));
        foreach (var audience in Enum.GetValues<AnnexAudience>())
        {
            var request = new AnnexRequest(audience);
            var document = ExamplePacks.Inspection.Compose(assessment, request);
            Assert.That(Annex(ExamplePacks.Inspection.Compose(again, request), "html"), Is.EqualTo(Annex(document, "html")));
            Assert.That(Annex(Again(document), "html"), Is.EqualTo(Annex(document, "html")));
        }
    }

    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public void Serialise_ExamplePack_AssessesTheSameWhenReadBack(string name)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder(name)).Pack!;

        Assert.That(Outcome(ExamplePacks.Inspection.Assess(Again(pack))), Is.EqualTo(Outcome(ExamplePacks.Inspection.Assess(pack))));
    }

    [Test]
    public void Serialise_PackOfAHost_ReadsBack([Range(1, 40)] int seed) => Again(RandomPack.Of(seed));

    [Test]
    public void Serialise_DataThatShips_ReadsBack() => Assert.Multiple(() =>
    {
        Again(ExamplePacks.Inspection.Rubric);
        foreach (var framework in ExamplePacks.Inspection.Frameworks)
        {
            Again(framework);
        }

        foreach (var instrument in ExamplePacks.Inspection.Instruments)
        {
            Again(instrument);
        }

    });

    [Test]
    public void Serialise_ProblemAndItems_KeepTheirKindAndPlace()
    {
        var problem = new Problem
        {
            Code = "SUI2001",
            Severity = ProblemSeverity.Error,
            Location = new ProblemLocation("pack", Column: "Name") { Item = "Activity", Id = "#2" },
            Message = "M.",
            Expected = "E.",
            Action = "A.",
        };
        var pack = RandomPack.Of(3);

        Assert.That(Again(problem), Is.EqualTo(problem));
        Assert.That(Again<IReadOnlyList<EvidenceItem>>([.. pack.Items]).Select(item => item.GetType()), Is.EqualTo(pack.Items.Select(item => item.GetType())));
        Assert.That(JsonSerializer.Serialize(problem), Does.Contain("\"Error\""));
    }

    [Test]
    public void Serialise_FigureOfEveryKind_ReadsBack()
    {
        var again = Again<IReadOnlyList<AnnexBlock>>([.. SampleFigures.All]);

        Assert.That(again.Select(figure => figure.GetType()), Is.EqualTo(SampleFigures.All.Select(figure => figure.GetType())));
        Assert.That(again.Cast<FigureBlock>().Select(figure => figure.Title), Is.EqualTo(SampleFigures.All.Select(figure => figure.Title)));
    }

    [Test]
    public void Serialise_FileFactsWithoutTheOptionalOnes_AreEqualWhenReadBack()
    {
        var facts = new ImportFileFacts { Name = "a.csv", Sha256 = null };

        var again = Again(facts);
        Assert.That(again.Parts, Is.Empty);
        Assert.That(again.HiddenSheets, Is.Empty);
        Assert.That(again with { Parts = facts.Parts, HiddenSheets = facts.HiddenSheets }, Is.EqualTo(facts));
        Assert.That(JsonSerializer.Deserialize<ImportFileFacts>("""{"Name":"a.csv","Sha256":null}"""), Is.EqualTo(facts));
    }

    [Test]
    public void Deserialise_ProblemWithoutItsAction_IsAJsonException() => Assert.That(
        () => JsonSerializer.Deserialize<Problem>(
            """{"Code":"SUI2001","Severity":"Error","Location":{"File":"a.csv"},"Message":"M.","Expected":"E."}"""),
        Throws.TypeOf<JsonException>().With.Message.Contains("'Action'"));

    [Test]
    public void Deserialise_WrongDate_IsAJsonException([Values("\"2019-13\"", "2019", "\"\"")] string json) =>
        Assert.That(() => JsonSerializer.Deserialize<EvidenceDate>(json), Throws.TypeOf<JsonException>());

    [Test]
    public void Deserialise_TextWithoutEnglish_IsAJsonException([Values("{\"cy\":\"x\"}", "[]", "{\"en\":1}")] string json) =>
        Assert.That(() => JsonSerializer.Deserialize<LocalisedText>(json), Throws.TypeOf<JsonException>());
}
