using System.Text.Json;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class JsonAnnexRendererTests
{
    [Test]
    public void Render_Annex_IsValidAndNamesItsFormat()
    {
        using var json = Parse(AnnexText.Published(RichCase.Create()));
        var root = json.RootElement;

        Assert.That(root.GetProperty("format").GetString(), Is.EqualTo("sui-annex/1"));
        Assert.That(root.GetProperty("audience").GetString(), Is.EqualTo("published"));
        Assert.That(root.GetProperty("date").GetString(), Is.EqualTo("2019-07-12"));
        Assert.That(root.GetProperty("sections").GetArrayLength(), Is.EqualTo(9));
        Assert.That(root.GetProperty("sections")[0].GetProperty("blocks")[0].GetProperty("type").GetString(),
            Is.EqualTo("paragraph"));
    }

    [Test]
    public void Render_Ladder_CarriesThePlacement()
    {
        using var json = Parse(AnnexText.Published(new TestCase()));
        var figure = json.RootElement.GetProperty("sections")[0].GetProperty("blocks").EnumerateArray()
            .Single(block => block.GetProperty("type").GetString() == "ladder");

        Assert.That(figure.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("placed").GetBoolean())
            .GetProperty("rung").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public void Render_Annex_UsesTwoSpacesAndLineFeedsAndNoByteOrderMark()
    {
        var bytes = AnnexText.Bytes(new JsonAnnexRenderer(), AnnexText.Published(new TestCase()));

        Assert.That(bytes[0], Is.EqualTo((byte)'{'));
        Assert.That(bytes, Does.Not.Contain((byte)'\r'));
        Assert.That(AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Published(new TestCase())),
            Does.StartWith("{\n  \"format\": \"sui-annex/1\",\n"));
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Render_HostileText_StaysValidAndSafeInAPage(string name)
    {
        var document = HostileText.Everywhere(HostileText.Text(name));
        using var json = Parse(document);

        Assert.That(AnnexText.Render(new JsonAnnexRenderer(), document), Does.Not.Contain('<'));
        Assert.That(Addresses(json.RootElement), Has.None.StartsWith("javascript").And.Some.StartsWith("https://"));
    }

    private static IEnumerable<string> Addresses(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.NameEquals("href") ? [property.Value.GetString()!] : Addresses(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Addresses),
        _ => [],
    };

    private static JsonDocument Parse(AnnexDocument document) =>
        JsonDocument.Parse(AnnexText.Bytes(new JsonAnnexRenderer(), document));
}
