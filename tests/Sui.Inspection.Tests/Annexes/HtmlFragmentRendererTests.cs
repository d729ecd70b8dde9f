using System.Text.RegularExpressions;
using System.Xml.Linq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Tests.Annexes.Rendering;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed partial class HtmlFragmentRendererTests
{
    private static readonly XElement Article = Parse(AnnexText.Published(RichCase.Create()));

    [Test]
    public void Render_Annex_IsOneArticleWithOneStyleAndNothingElse()
    {
        Assert.That(Article.Name.LocalName, Is.EqualTo("article"));
        Assert.That(Article.Attribute("class")?.Value, Is.EqualTo("sui-annex"));
        Assert.That(Article.Attribute("lang")?.Value, Is.EqualTo("en"));
        Assert.That(Article.Descendants("style").Count(), Is.EqualTo(1));
        Assert.That(Article.Descendants().Select(element => element.Name.LocalName),
            Has.None.AnyOf("html", "head", "body", "meta", "script", "link", "img", "iframe", "nav", "h1", "main"));
        Assert.That(Article.Descendants().Attributes("style"), Is.Empty);
    }

    [Test]
    public void Render_Headings_StartAtTheSecondLevelAndSkipNone()
    {
        var levels = Article.Descendants().Select(element => element.Name.LocalName).Where(name => HeadingName().IsMatch(name))
            .Select(name => name[1] - '0').ToList();

        Assert.That(levels[0], Is.EqualTo(2));
        Assert.That(levels.Zip(levels.Skip(1)).Select(pair => pair.Second - pair.First), Has.All.LessThanOrEqualTo(1));
        Assert.That(levels.Skip(1), Has.All.InRange(3, 6));
    }

    [Test]
    public void Render_IdsAndLinks_StartWithThePrefixAndFitEachOther()
    {
        var document = SampleFigures.Document(
            new ParagraphBlock([new TextRun("there", Href: "#figures"), new TextRun("away", Href: "https://example.org/a")]),
            SampleFigures.Ladder, SampleFigures.Chain, new TableBlock("Table", [new("Column")], [["Row"]]));
        var article = Parse(document with { Sections = [document.Sections[0] with { Id = "figures" }] });
        var ids = article.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
        var named = article.DescendantsAndSelf().Attributes("aria-labelledby").SelectMany(name => name.Value.Split(' '));

        Assert.That(ids, Is.Unique.And.All.StartsWith("sui-"));
        Assert.That(named, Is.SubsetOf(ids));
        Assert.That(article.Descendants("a").Select(link => link.Attribute("href")?.Value),
            Is.EqualTo(new[] { "#sui-figures", "https://example.org/a" }));
    }

    [Test]
    public void Render_Style_HasTheArticleInEverySelector()
    {
        var css = Article.Element("style")!.Value;
        var selectors = Rule().Matches(css).Select(match => match.Groups[1].Value.Trim()).Where(text => !text.StartsWith('@'))
            .SelectMany(text => text.Split(',')).Select(text => text.Trim()).ToList();

        Assert.That(selectors, Has.Count.GreaterThan(50).And.All.StartsWith(".sui-annex"));
        Assert.That(css, Does.Contain("@media print {").And.Contain(".sui-annex h3, .sui-annex h4"));
        Assert.That(css, Does.Not.Contain("@page").And.Not.Contain("url(").And.Not.Contain("@import").And.Not.Contain(":root"));
    }

    [TestCase("a { b: c; }", ".x a {b: c;}")]
    [TestCase("body, h1 + p { b: c; }", ".x, .x h2 + p {b: c;}")]
    [TestCase("@page { size: A4; } p { b: c; }", ".x p {b: c;}")]
    [TestCase("@media print { @page { size: A4; } p { b: c; } } q { b: c; }", "@media print {.x p {b: c;}}.x q {b: c;}")]
    public void Of_Rules_AreScoped(string css, string expected) => Assert.That(
        ScopedStyle.Of(css, ".x").Replace("\n", string.Empty, StringComparison.Ordinal)
            .Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal),
        Is.EqualTo(expected));

    [Test]
    public void Render_Notice_StandsAtTheTop() => Assert.That(
        Article.Element("header")!.Elements().First().Attribute("class")?.Value,
        Is.EqualTo(AnnexText.Published(RichCase.Create()).Notice is null ? null : "notice"));

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Render_HostileText_IsWellFormed(string name) =>
        Assert.That(Parse(HostileText.Everywhere(HostileText.Text(name))).Descendants().Attributes("id").Select(id => id.Value), Is.Unique);

    private static XElement Parse(AnnexDocument document) => XElement.Parse(AnnexText.Render(new HtmlFragmentRenderer(), document));

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"([^{}]+)\{")]
    private static partial Regex Rule();
}
