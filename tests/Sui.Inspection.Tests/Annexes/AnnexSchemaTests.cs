using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Tests.Data;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The JSON of annexes against its published schema.</summary>
[TestFixture]
internal sealed class AnnexSchemaTests
{
    private static readonly ISuiInspection Inspection = SuiInspection.Create();
    private static readonly string Packs = Path.Combine(Repository.Root(), "examples", "packs");

    private static IEnumerable<string> Names() => Directory.GetDirectories(Packs).Select(path => Path.GetFileName(path)!).Order();

    [Test]
    public void Json_OfEveryExamplePack_FitsTheSchema([ValueSource(nameof(Names))] string name, [Values] AnnexAudience audience)
    {
        using var schema = Schema();
        var assessment = Inspection.Assess(Inspection.Read(Path.Combine(Packs, name)));

        Assert.That(
            schema.Check(AnnexText.Bytes(new JsonAnnexRenderer(), Inspection.Compose(assessment, new AnnexRequest(audience)))), Is.Empty);
    }

    [Test]
    public void Json_OfARichCase_FitsTheSchemaAndAnInventedStatusDoesNot()
    {
        using var schema = Schema();
        var json = AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Working(RichCase.Create()));

        Assert.That(schema.Check(System.Text.Encoding.UTF8.GetBytes(json)), Is.Empty);
        Assert.That(
            schema.Check(System.Text.Encoding.UTF8.GetBytes(
                json.Replace("\"status\": \"Met\"", "\"status\": \"Splendid\"", StringComparison.Ordinal))),
            Is.Not.Empty);
    }

    [Test]
    public void Record_Published_HasNoWeightsAndNoSmallCounts()
    {
        var test = new TestCase().WithCounts("I1", 82, 84);
        var published = AnnexText.Published(test).Record!;
        var working = AnnexText.Working(test).Record!;

        Assert.That(published.Criteria.Select(criterion => criterion.Weight), Is.All.Null);
        Assert.That(published.Criteria.Single(one => one.Id == "I1").Shares[0].Favourable, Is.Null);
        Assert.That(working.Criteria.Single(one => one.Id == "I1").Shares[0].Favourable, Is.EqualTo(82));
        Assert.That(working.Criteria.Single(one => one.Id == "I1").Weight, Is.EqualTo(20));
        Assert.That(published.Criteria.Select(one => one.Status), Is.EqualTo(working.Criteria.Select(one => one.Status)));
    }

    private static JsonSchemaChecker Schema() =>
        new(File.ReadAllBytes(Path.Combine(Repository.Root(), "schemas", "annex-1.schema.json")));
}
