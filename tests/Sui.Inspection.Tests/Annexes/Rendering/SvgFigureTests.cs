using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Annexes.Rendering.Html;

namespace Sui.Inspection.Tests.Annexes.Rendering;

[TestFixture]
internal sealed partial class SvgFigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Test]
    public void Render_Figures_ArePicturesWithTitleDescriptionAndCaption()
    {
        var drawn = SampleFigures.All.Where(figure => figure is not LadderFigureBlock).ToArray();
        var page = Parse(drawn);
        var figures = page.Descendants("figure").ToList();

        Assert.That(figures, Has.Count.EqualTo(drawn.Length));
        foreach (var (element, figure) in figures.Zip(drawn))
        {
            var svg = element.Descendants(Svg + "svg").Single();
            var named = svg.Attribute("aria-labelledby")!.Value.Split(' ');
            Assert.That(element.Element("figcaption")?.Value, Is.EqualTo(figure.Title));
            Assert.That(svg.Attribute("role")?.Value, Is.EqualTo("img"));
            Assert.That(named, Is.EqualTo(new[] { svg.Element(Svg + "title"), svg.Element(Svg + "desc") }
                .Select(child => child!.Attribute("id")!.Value)));
            Assert.That(svg.Element(Svg + "title")?.Value, Is.EqualTo(figure.Title));
            Assert.That(svg.Element(Svg + "desc")?.Value, Is.EqualTo(figure.Description));
            Assert.That(svg.Descendants(Svg + "text").Select(text => text.Value), Is.EqualTo(Texts(figure)));
        }
    }

    [Test]
    public void Render_SplitFigure_NumbersItsPartsAndKeepsIdsUnique()
    {
        var rows = Enumerable.Repeat(SampleFigures.Intervals.Rows[0], 50);
        var page = Parse(SampleFigures.Intervals with { Rows = [.. rows] }, SampleFigures.Chain);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var named = page.Descendants().Attributes("aria-labelledby").SelectMany(label => label.Value.Split(' ')).ToList();

        Assert.That(ids, Is.Unique);
        Assert.That(named, Is.SubsetOf(ids).And.Not.Empty);
        Assert.That(page.Descendants("figcaption").Select(caption => caption.Value), Is.EqualTo(new[]
        {
            SampleFigures.Intervals.Title + " (part 1 of 3)", SampleFigures.Intervals.Title + " (part 2 of 3)",
            SampleFigures.Intervals.Title + " (part 3 of 3)", SampleFigures.Chain.Title,
        }));
    }

    [Test]
    public void Render_Numbers_HaveTwoDecimalsAtMostAndNoMinusZero()
    {
        var values = Parse(SampleFigures.All).Descendants(Svg + "svg").Descendants().Attributes()
            .Where(attribute => attribute.Name.LocalName is "x" or "y" or "x1" or "y2" or "cx" or "width" or "points" or "r")
            .SelectMany(attribute => attribute.Value.Split(' ', ',')).ToList();

        Assert.That(values, Is.Not.Empty);
        Assert.That(values.Where(value => !Number().IsMatch(value) || value == "-0"), Is.Empty);
        Assert.That(values.Select(value => double.Parse(value, CultureInfo.InvariantCulture)), Has.All.InRange(-1, 1000));
    }

    [Test]
    public void Render_Colours_StandInThePictureAndHaveEnoughContrast()
    {
        var svgs = Parse(SampleFigures.All).Descendants(Svg + "svg").ToList();

        Assert.That(svgs.Descendants().Attributes().Select(attribute => attribute.Name.LocalName),
            Does.Not.Contain("class").And.Not.Contain("style"));
        foreach (var tone in new[] { FigureTone.Ink, FigureTone.Dark, FigureTone.Muted, FigureTone.Accent })
        {
            foreach (var ground in new[] { FigureTone.Paper, FigureTone.Tint })
            {
                Assert.That(Contrast(tone, ground), Is.GreaterThanOrEqualTo(4.5), $"{tone} on {ground}");
            }
        }
    }

    [Test]
    public void Render_Quote_IsABlockQuotationWithItsAttribution()
    {
        var figure = Parse(SampleFigures.Quote).Descendants("figure").Single();

        Assert.That(figure.Attribute("class")?.Value, Is.EqualTo("quote"));
        Assert.That(figure.Element("blockquote")?.Value.Trim(), Does.StartWith("“They moved").And.EndsWith("us.”"));
        Assert.That(figure.Element("figcaption")?.Value, Is.EqualTo("Man on unpaid work, telephone interview by inspectors"));
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Render_HostileText_IsWellFormedWithUniqueIds(string name)
    {
        var page = Parse(HostileText.Blocks(HostileText.Text(name)));

        Assert.That(page.Descendants().Attributes("id").Select(id => id.Value), Is.Unique);
        Assert.That(page.Descendants(Svg + "svg").Descendants().Select(element => element.Name.LocalName).Distinct(),
            Is.SubsetOf(new[] { "title", "desc", "line", "rect", "polygon", "circle", "text" }));
        Assert.That(page.Descendants(Svg + "svg").Select(svg => svg.Element(Svg + "title")!.Value), Has.None.Empty);
    }

    private static IEnumerable<string> Texts(FigureBlock figure) => FigureDrawer.Draw(figure)
        .SelectMany(part => part.Drawing.Shapes.OfType<TextShape>()).Select(text => text.Text);

    // The definition of relative luminance in WCAG 2.1.
    private static double Contrast(FigureTone one, FigureTone other)
    {
        var (a, b) = (Luminance(FigurePalette.Hex(one)), Luminance(FigurePalette.Hex(other)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(index => Convert.ToInt32(colour.Substring(1 + (2 * index), 2), 16) / 255.0)
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static XElement Parse(params AnnexBlock[] blocks)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var text = new StringReader(AnnexText.Render(new HtmlAnnexRenderer(), SampleFigures.Document(blocks)));
        using var reader = XmlReader.Create(text, settings);
        return XDocument.Load(reader).Root!;
    }

    [GeneratedRegex(@"^-?\d+(\.\d{1,2})?$")]
    private static partial Regex Number();
}
