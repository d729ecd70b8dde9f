using System.Xml.Linq;
using Sui.Inspection.Tool.Output.Planning;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Output;

/// <summary>The board as a page: accessible, without a script, and bounded.</summary>
public sealed class BoardHtmlTests
{
    private static string Pack(string name) => Path.Combine(Repository.Root, "examples", "packs", name);

    private static XElement Page(string pack, params string[] more)
    {
        var html = Shell.Run(["board", pack, "--format", "html", .. more]).Output;
        return XDocument.Parse(html.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)).Root!;
    }

    [TestCase("synthetic-middling")]
    [TestCase("worked-case")]
    public void Html_IsAccessible(string name)
    {
        var page = Page(Pack(name));

        Assert.That(page.Attribute("lang")?.Value, Is.EqualTo("en"));
        Assert.That(page.Descendants("title").Single().Value, Does.StartWith("Fieldwork board: "));
        Assert.That(page.Descendants("h1").Count(), Is.EqualTo(1));
        Assert.That(page.Descendants("th").Select(cell => cell.Attribute("scope")?.Value), Is.All.AnyOf("col", "row"));
        foreach (var table in page.Descendants("table"))
        {
            var named = page.Descendants("h2").Single(heading => heading.Attribute("id")?.Value == table.Attribute("aria-labelledby")?.Value);
            Assert.That(named.Value, Is.Not.Empty);
            Assert.That(table.Element("tbody")!.Elements("tr").Select(row => row.Elements().First().Name.LocalName), Is.All.EqualTo("th"));
            Assert.That(
                table.Element("tbody")!.Elements("tr").Select(row => row.Elements().Count()),
                Is.All.EqualTo(table.Element("thead")!.Descendants("th").Count()));
        }
    }

    [Test]
    public void Html_RunsAndFetchesNothing()
    {
        var page = Page(Pack("synthetic-middling"));

        Assert.That(page.Descendants().Select(element => element.Name.LocalName), Has.No.Member("script").And.No.Member("link").And.No.Member("img"));
        Assert.That(page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName), Has.None.StartsWith("on").And.No.Member("src"));
        Assert.That(
            page.Descendants("meta").Select(meta => meta.Attribute("content")?.Value), Has.Some.StartsWith("default-src 'none'; style-src 'sha256-"));
    }

    // Two sheets hold so many rows, which printing the boards of the examples and of a pack with more of everything has shown.
    [Test]
    public void Html_OfAPackWithManySources_IsBounded()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        var many = string.Concat(Enumerable.Range(0, 40).Select(at =>
            $$"""{ "id": "s{{at}}", "kind": "Document", "origin": "Provider", "title": "{{new string('w', 90)}} &lt;b&gt; {{at}}" }, """));
        Packs.Edit(pack, "pack.json", "\"sources\": [", "\"sources\": [ " + many);

        var page = Page(pack);

        Assert.That(page.Descendants("tbody").Select(body => body.Elements("tr").Count()), Is.All.AtMost(BoardLimits.Print.Criteria));
        Assert.That(page.Descendants("p").Select(paragraph => paragraph.Value), Has.Some.Match("^And [0-9]+ more, which --format json lists.$"));
        Assert.That(page.Descendants("th").Select(cell => cell.Value.Length), Is.All.AtMost(200));
    }

    [Test]
    public void Html_OfAWelshPack_MarksItsWords()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        Packs.Edit(pack, "pack.json", "\"title\": \"Worked", "\"language\": \"cy\", \"title\": \"Worked");

        Assert.That(Page(pack).Descendants("header").Descendants("p").First().Attribute("lang")?.Value, Is.EqualTo("cy"));
    }
}
