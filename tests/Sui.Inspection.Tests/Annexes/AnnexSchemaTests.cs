using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The JSON of annexes against its published schema.</summary>
[TestFixture]
internal sealed class AnnexSchemaTests
{
    [Test]
    public void Json_OfEveryExamplePack_FitsTheSchema([ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name, [Values] AnnexAudience audience)
    {
        using var schema = Schema();
        Assert.That(
            schema.Check(AnnexText.Bytes(new JsonAnnexRenderer(), ExamplePacks.Compose(name, audience))), Is.Empty);
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
