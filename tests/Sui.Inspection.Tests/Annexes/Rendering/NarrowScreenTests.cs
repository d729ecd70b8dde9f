using System.Xml.Linq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>Tables on a narrow screen: a row is a block of labelled cells, and nothing has to be scrolled sideways (WCAG 1.4.10).</summary>
[TestFixture]
internal sealed class NarrowScreenTests
{
    [Test]
    public void Css_NarrowScreen_LaysTablesOutAsBlocksWithoutAWidth()
    {
        var at = HtmlStyle.Css.IndexOf("@media screen and (max-width: 40rem)", StringComparison.Ordinal);
        var narrow = HtmlStyle.Css[at..HtmlStyle.Css.IndexOf("@media", at + 1, StringComparison.Ordinal)];

        Assert.That(narrow, Does.Contain("table { display: block; min-width: 0;").And.Contain("caption, tbody, tbody tr, tbody th, td { display: block; }")
            .And.Contain("attr(data-label)").And.Contain(".rows { overflow: visible;"));
    }

    // Laid out as blocks the elements lose their meaning in browsers, so that their roles say it.
    [Test]
    public void Tables_EveryCell_NamesItsColumnAndRole([Values] AnnexPart part)
    {
        foreach (var name in new[] { "synthetic-middling", "kent-surrey-sussex-crc" })
        {
            var page = XElement.Parse(AnnexText.Render(new HtmlAnnexRenderer(), ExamplePacks.Compose(name, AnnexAudience.Published, "en", part)).Replace("<!DOCTYPE html>", string.Empty));
            foreach (var table in page.Descendants("table"))
            {
                var headings = table.Descendants("th").Where(cell => cell.Attribute("scope")?.Value == "col").Select(cell => cell.Value).ToList();

                Assert.That(table.Attribute("role")?.Value, Is.EqualTo("table"));
                Assert.That(table.Parent!.Attribute("class")?.Value, Is.EqualTo("scroll rows"));
                Assert.That(table.Descendants("tr").Select(row => row.Attribute("role")?.Value), Is.All.EqualTo("row"));
                foreach (var row in table.Element("tbody")!.Elements("tr"))
                {
                    Assert.That(row.Elements("th").Single().Attribute("role")?.Value, Is.EqualTo("rowheader"));
                    Assert.That(row.Elements("td").Select(cell => cell.Attribute("role")?.Value), Is.All.EqualTo("cell"));
                    Assert.That(row.Elements("td").Select(cell => cell.Attribute("data-label")?.Value), Is.EqualTo(headings.Skip(1)));
                }
            }
        }
    }
}
