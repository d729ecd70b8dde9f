using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Tests.Annexes.Rendering;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class HtmlAnnexRendererTests
{
    private static readonly string Css = HtmlStyle.Css;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [TestCase(AnnexAudience.Published)]
    [TestCase(AnnexAudience.Working)]
    public void Render_AnyAnnex_IsWellFormedWithOneTitleAndLandmarks(AnnexAudience audience)
    {
        var page = Parse(AnnexText.Compose(RichCase.Create().Build(), audience));

        Assert.That(page.Name.LocalName, Is.EqualTo("html"));
        Assert.That(page.Attribute("lang")?.Value, Is.EqualTo("en"));
        Assert.That(page.Descendants("h1").Count(), Is.EqualTo(1));
        foreach (var landmark in new[] { "header", "nav", "main", "footer" })
        {
            Assert.That(page.Descendants(landmark).Count(), Is.EqualTo(1), landmark);
        }
    }

    [Test]
    public void Render_Headings_SkipNoLevel()
    {
        var levels = Parse().Descendants().Select(element => element.Name.LocalName)
            .Where(name => name.Length == 2 && name[0] == 'h' && char.IsAsciiDigit(name[1])).Select(name => name[1] - '0')
                .ToList();

        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1)).All(pair => pair.Second - pair.First <= 1), Is.True);
    }

    [Test]
    public void Render_Links_LeadToIdsThatExistOnce()
    {
        var page = Parse();
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var targets = page.Descendants("a").Attributes("href").Select(href => href.Value).Where(href => href[0] == '#').ToList();

        Assert.That(ids, Is.Unique);
        Assert.That(targets, Is.Not.Empty);
        Assert.That(targets.Select(target => target[1..]), Is.SubsetOf(ids));
    }

    [Test]
    public void Render_Tables_HaveCaptionScopesAndEqualRows()
    {
        var tables = Parse().Descendants("table").ToList();

        Assert.That(tables, Is.Not.Empty);
        Assert.That(tables.All(table => !string.IsNullOrWhiteSpace(table.Element("caption")?.Value)), Is.True);
        Assert.That(tables.Descendants("th").All(header => header.Attribute("scope")?.Value is "col" or "row"), Is.True);
        Assert.That(tables.All(table => table.Descendants("tr").Select(row => row.Elements().Count()).Distinct().Count() == 1),
            Is.True);
    }

    [Test]
    public void Render_Page_NeedsNothingFromElsewhere()
    {
        var page = Parse();

        Assert.That(page.Descendants().Select(element => element.Name.LocalName),
            Does.Not.Contain("script").And.Not.Contain("link").And.Not.Contain("img").And.Not.Contain("iframe"));
        Assert.That(Css, Does.Not.Contain("url(").And.Not.Contain("@import"));
        Assert.That(Css, Does.Contain("@media print").And.Contain("underline"));
    }

    [Test]
    public void Render_Page_ForbidsEverythingButItsOwnStyle()
    {
        var page = Parse();
        var styles = page.Descendants("style").ToList();
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(styles.Single().Value)));
        var meta = page.Descendants("meta").Single(one => one.Attribute("http-equiv")?.Value == "Content-Security-Policy");

        Assert.That(meta.Attribute("content")!.Value, Is.EqualTo(
            $"default-src 'none'; style-src 'sha256-{hash}'; form-action 'none'; base-uri 'none'"));
        Assert.That(meta.IsBefore(styles[0]), Is.True, "A policy holds for what follows it.");
        Assert.That(page.Descendants().Attributes("style"), Is.Empty, "The policy would ignore them.");
        Assert.That(page.Descendants().Attributes("src"), Is.Empty);
    }

    [Test]
    public void Render_WidthsOfColumns_AreRulesOfTheStyleAndAddUp()
    {
        var page = Parse();
        var style = page.Descendants("style").Single().Value;
        foreach (var table in page.Descendants("table"))
        {
            var widths = table.Descendants("col").Select(column => column.Attribute("class")!.Value)
                .Select(name => Regex.Match(style, $@"^\.{name} {{ width: ([\d.]+)%; }}$", RegexOptions.Multiline).Groups[1].Value)
                .Select(width => double.Parse(width, System.Globalization.CultureInfo.InvariantCulture)).ToList();

            Assert.That(widths, Is.Not.Empty);
            Assert.That(widths.Sum(), Is.EqualTo(100).Within(0.1));
        }
    }

    [Test]
    public void Render_TitlesOfCallouts_AreHeadingsOneLevelBelowTheirSection()
    {
        AnnexBlock[] blocks = [new CalloutBlock("Dissent", [new ParagraphBlock("Words.")]), new CalloutBlock(" ", [])];
        var page = Parse(HostileText.Everywhere("text") with
        {
            Sections = [new AnnexSection("a", "A", blocks, [new AnnexSection("b", "B", blocks,
                [new AnnexSection("c", "C", blocks, [new AnnexSection("d", "D", blocks)])])])],
        });

        Assert.That(
            page.Descendants().Where(element => element.Attribute("class")?.Value == "callout-title")
                .Select(title => title.Name.LocalName + " " + title.Value),
            Is.EqualTo(new[] { "h3 Dissent", "h4 Dissent", "h4 Dissent", "h4 Dissent" }));
    }

    [Test]
    public void Render_LeadIns_AreMarkedForPrint()
    {
        var page = Parse(HostileText.Everywhere("text") with
        {
            Sections = [new AnnexSection("a", "A", [
                new ParagraphBlock("Plain."), new ParagraphBlock("Colon:"), new ParagraphBlock("Before a list."),
                new ListBlock([[new TextRun("Item")]]), new ParagraphBlock("Last:"),
            ])],
        });

        Assert.That(
            page.Descendants("p").Where(element => element.Attribute("class")?.Value == "lead-in").Select(lead => lead.Value),
            Is.EqualTo(new[] { "Colon:", "Before a list." }));
        Assert.That(Css, Does.Contain(".lead-in { break-after: avoid; }"));
    }

    // What these do was seen in pages that Chromium printed.
    [TestCase("h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }")]
    [TestCase("h4 + p, .lead-in { break-after: avoid; }")]
    [TestCase("caption, figcaption, thead { break-after: avoid; break-inside: avoid; }")]
    [TestCase("tbody tr:first-child, tbody tr:last-child { break-before: avoid; }")]
    public void Style_Print_KeepsHeadingsAndTableHeadsWithWhatFollows(string rule) =>
        Assert.That(Css[Css.IndexOf("@media print", StringComparison.Ordinal)..], Does.Contain(rule));

    // The head of a table stands on every page over which the table goes, and takes its room: seen in pages that Chromium printed, where the notice stood on the first and the last alone before.
    [TestCase("html", ".every-page")]
    [TestCase("html-fragment", ".sui-annex .every-page")]
    public void Render_NoticeOfADraft_StandsOnEveryPrintedPage(string format, string selector)
    {
        var document = AnnexText.Published(RichCase.Create()) with { Notice = "Draft: no inspector has decided." };
        var text = AnnexText.Render(format == "html" ? new HtmlAnnexRenderer() : new HtmlFragmentRenderer(), document);
        var print = text[text.IndexOf("@media print", StringComparison.Ordinal)..];

        Assert.That(text, Does.Contain("<p class=\"every-page\" aria-hidden=\"true\">Draft: no inspector has decided.</p>").And.Contain(selector + " { display: none; }"));
        Assert.That(print, Does.Contain(selector + " { display: table-header-group; break-inside: avoid;").And.Contain((format == "html" ? "body" : ".sui-annex") + " { display: table; width: 100%;"));
        Assert.That(text.IndexOf("<p class=\"every-page\"", StringComparison.Ordinal), Is.LessThan(text.IndexOf("<header>", StringComparison.Ordinal)));
        Assert.That(AnnexText.Render(format == "html" ? new HtmlAnnexRenderer() : new HtmlFragmentRenderer(), document with { Notice = null }), Does.Not.Contain("class=\"every-page\""));
    }

    [Test]
    public void Render_Ladder_IsTextAndOtherFiguresScroll()
    {
        var page = Parse(SampleFigures.Document(SampleFigures.Ladder, SampleFigures.Chain));

        Assert.That(page.Descendants("figure").Select(figure => figure.Attribute("class")?.Value),
            Is.EqualTo(new[] { "ladder", "drawing" }));
        Assert.That(Css, Does.Contain("background-attachment: local"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Render_Ladder_IsAListFromTheHighestRungDownThatSaysWhereThePlacementIs(bool compact)
    {
        var ladder = SampleFigures.Ladder with { Compact = compact };
        var figure = Parse(SampleFigures.Document(ladder)).Descendants("figure").Single();
        var list = figure.Element("ol")!;
        var steps = list.Elements("li").ToList();

        Assert.That(figure.Elements().Select(element => element.Name.LocalName), Is.EqualTo(new[] { "figcaption", "p", "ol" }));
        Assert.That(figure.Element("p")!.Value, Is.EqualTo(ladder.Description));
        Assert.That(list.Attributes().Select(attribute => attribute.Name + " " + attribute.Value), Is.EqualTo(new[]
        {
            "reversed reversed", "start 5", "role list", "aria-labelledby " + figure.Element("figcaption")!.Attribute("id")!.Value,
        }));
        Assert.That(steps.Select(step => step.Element("p")!.Value), Is.EqualTo(new[]
        {
            "5. Full control", "4. Sharing power", "3. Participation Next rung", "2. Consultation Placed here", "1. Information",
            "0. No control",
        }));
        Assert.That(steps.Where(step => step.Attribute("class")?.Value == "placed"), Is.EqualTo(new[] { steps[3] }));
        Assert.That(steps.Select(step => step.Elements("p").Count()), Is.All.EqualTo(compact ? 1 : 2));
    }

    [Test]
    public void Render_NoBreakSpaces_AreKept() => Assert.That(
        Parse(SampleFigures.Document(new ParagraphBlock("1\u00A0February\u00A02019"))).Descendants("p").Select(text => text.Value),
        Does.Contain("1\u00A0February\u00A02019"));

    // WCAG 2.1, 1.4.3: at least 4.5 to 1; the formula is that of the definition of relative luminance.
    [TestCase("#0b0c0c", "#ffffff")]
    [TestCase("#0b0c0c", "#eef2f6")]
    [TestCase("#0b0c0c", "#ffdd00")]
    [TestCase("#1a5a96", "#ffffff")]
    [TestCase("#1a5a96", "#eef2f6")]
    [TestCase("#484f53", "#ffffff")]
    [TestCase("#484f53", "#eef2f6")]
    [TestCase("#ffffff", "#1d3c5c")]
    public void Style_PairsOfColours_HaveEnoughContrast(string one, string other)
    {
        Assert.That(Css, Does.Contain(one).And.Contain(other));
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        Assert.That((light + 0.05) / (dark + 0.05), Is.GreaterThanOrEqualTo(4.5));
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Render_HostileText_StaysText(string name)
    {
        var page = Parse(HostileText.Everywhere(HostileText.Text(name)));

        Assert.That(page.Descendants().Select(element => element.Name.LocalName), Does.Not.Contain("script")
            .And.Not.Contain("img"));
        Assert.That(page.Descendants("a").Attributes("href").Select(href => href.Value),
            Has.None.Contains("javascript").And.Some.StartsWith("https://example.org/"));
        Assert.That(page.DescendantNodes().OfType<XText>().Select(node => node.Value), Has.None.Contains("\u202E")
            .And.None.Contains("\0"));
        Assert.That(page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName), Has.None.StartsWith("on"));
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(index => Convert.ToInt32(colour.Substring(1 + (2 * index), 2), 16) / 255.0)
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static XElement Parse() => Parse(AnnexText.Published(RichCase.Create()));

    private static XElement Parse(AnnexDocument document)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var text = new StringReader(AnnexText.Render(new HtmlAnnexRenderer(), document));
        using var reader = XmlReader.Create(text, settings);
        return XDocument.Load(reader).Root!;
    }
}
