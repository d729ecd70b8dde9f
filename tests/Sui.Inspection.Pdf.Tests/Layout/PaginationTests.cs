using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Layout;

internal sealed class PaginationTests
{
    [Test]
    public void Heading_AtTheEndOfAPage_MovesWithWhatFollows()
    {
        for (var lines = 25; lines < 50; lines++)
        {
            var written = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines), new PdfHeading(1, "Heading"),
                    new PdfParagraph(FullSample.Sentence + FullSample.Sentence)]);
            var page = written.Pages.Single(page => page.Texts.Any(text => text.Text == "Heading"));
            var heading = page.Texts.Single(text => text.Text == "Heading");
            var below = page.Texts.Count(text => text.ContentId is not null && text.Y < heading.Y);
            Assert.That(below, Is.GreaterThanOrEqualTo(2), $"after {lines} lines");
        }
    }

    [Test]
    public void Headings_ThatFillMoreThanAPage_FillPages()
    {
        // 200 headings of level 2 take 18 * 1.2 + 19.5 = 41.1 points each, so 17 or so stand on a page of 697.89.
        var written = Written.From(
            [new PdfHeading(1, "Title"), .. Enumerable.Repeat(new PdfHeading(2, "Heading"), 200), new PdfParagraph("End.")]);
        Assert.That(written.Result.PageCount, Is.InRange(11, 14));
    }

    [Test]
    public void Paragraphs_ThatAllKeepWithTheNext_FillPages()
    {
        var written = Written.From([.. Enumerable.Repeat(new PdfParagraph("Line.") { KeepWithNext = true }, 300)]);
        Assert.That(written.Result.PageCount, Is.InRange(10, 12));
    }

    [Test]
    public void Paragraph_OverAPageBreak_KeepsTwoLinesOnEitherSide()
    {
        for (var lines = 20; lines < 45; lines++)
        {
            var written = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines),
                    new PdfParagraph(string.Concat(Enumerable.Repeat(FullSample.Sentence, 5)))]);
            var counts = written.Pages
                .Select(page => page.Texts.Count(text => text.ContentId is not null && text.Text != "Line."))
                .Where(count => count > 0);
            Assert.That(counts, Is.All.GreaterThanOrEqualTo(2), $"after {lines} lines");
        }
    }

    [Test]
    public void Furniture_EveryPage_SaysWhichItIs()
    {
        var written = Written.From(FullSample.Document);
        for (var page = 0; page < written.Pages.Count; page++)
        {
            var footers = written.Pages[page].Texts.Where(text => text.Artifact == "Pagination/Footer").Select(text => text.Text);
            var headers = written.Pages[page].Texts.Where(text => text.Artifact == "Pagination/Header").Select(text => text.Text);
            Assert.That(footers, Is.EqualTo(new[] { "Synthetic", $"Page {page + 1} of {written.Pages.Count}" }));
            Assert.That(headers, Is.EqualTo(page == 0 ? [] : new[] { "A synthetic report" }));
        }
    }

    [Test]
    public void Furniture_LongHeader_IsCutToOneLine()
    {
        var document = Written.Describe(new PdfParagraph("a"), new PdfPageBreak(), new PdfParagraph("b")) with
        {
            HeaderText = string.Concat(Enumerable.Repeat(FullSample.Sentence, 5)),
            PageNumberFormat = "Tudalen {0} o {1} {oddity}",
        };
        var texts = Written.From(document).Pages[1].Texts;
        using (Assert.EnterMultipleScope())
        {
            var header = texts.Single(text => text.Artifact == "Pagination/Header");
            Assert.That(header.Text, Does.EndWith("…"));
            Assert.That(header.Width, Is.LessThanOrEqualTo(467.28).And.GreaterThan(440));
            Assert.That(texts.Single(text => text.Artifact == "Pagination/Footer").Text, Is.EqualTo("Tudalen 2 o 2 {oddity}"));
        }
    }

    [Test]
    public void Furniture_CharactersThatTheFontLacks_AreLeftOut()
    {
        var document = Written.Describe(new PdfParagraph("a")) with
        {
            HeaderText = "Ａ \u4E2D",
            FooterText = new string('\u4E2D', 2000),
            PageNumberFormat = "\u9875 {0}",
            Theme = new PdfTheme { HeaderOnFirstPage = true },
        };
        Assert.That(
            Written.From(document).Pages[0].Texts.Where(text => text.Artifact is not null).Select(text => text.Text),
            Is.EqualTo(new[] { "A […]", "[…]", "[…] 1" }));
    }

    [TestCase(12, 1)]
    [TestCase(30, 2)]
    [TestCase(60, 1)]
    public void Furniture_LongFooter_StandsWholeOnTwoLines(int words, int lines)
    {
        var document = Written.Describe(new PdfParagraph("a")) with { FooterText = string.Join(' ', Enumerable.Repeat("draft", words)) };
        var footer = Written.From(document).Pages[0].Texts.Where(text => text.Artifact is not null && text.Text.StartsWith("draft", StringComparison.Ordinal)).ToList();
        Assert.That(footer, Has.Count.EqualTo(lines));
        Assert.That(string.Concat(footer.Select(line => line.Text.TrimEnd() + " ")).TrimEnd(), words > 30 ? Does.EndWith("…") : Is.EqualTo(document.FooterText));
    }

    [Test]
    public void Furniture_PageNumberThatFillsTheLine_LeavesTheFooterOut()
    {
        var document = Written.Describe(new PdfParagraph("a")) with
        {
            FooterText = "Footer",
            PageNumberFormat = string.Concat(Enumerable.Repeat("{0} ", 500)),
        };
        var footer = Written.From(document).Pages[0].Texts.Where(text => text.Artifact is not null).ToList();
        Assert.That(footer, Has.Count.EqualTo(1));
        Assert.That(footer[0].Text, Does.EndWith("…"));
        Assert.That(footer[0].Width, Is.LessThanOrEqualTo(467.28).And.GreaterThan(440));
    }

    [Test]
    public void Contents_Entries_NameThePagesOfTheirHeadings()
    {
        var written = Written.From(
            new PdfHeading(1, "Title"), new PdfContents("Contents"), new PdfPageBreak(), new PdfHeading(2, "Second"),
            new PdfPageBreak(), new PdfHeading(2, "Third"), new PdfHeading(3, "Below"), new PdfHeading(4, "Too low"),
            new PdfHeading(2, "Unlisted") { InContents = false });
        Assert.That(
            written.Tree.Root.OfType("TOCI").Select(entry => entry.FullText),
            Is.EqualTo(new[] { "Second 2", "Third 3", "Below 3" }));
    }

    [Test]
    public void Contents_Numbers_EndAtOneEdge()
    {
        var written = Written.From(new PdfContents("Contents") { HeadingLevel = 1 }, new PdfHeading(1, "One"),
            new PdfPageBreak(), new PdfHeading(2, "Two"));
        var ends = written.Pages[0].Texts.Where(text => text.Text is "1" or "2").Select(text => text.X + text.Width).ToList();
        Assert.That(ends, Has.Count.EqualTo(2));
        Assert.That(ends, Is.All.EqualTo(595.28 - 64).Within(0.02));
    }

    [Test]
    public void Callout_OverPages_KeepsItsTextInOrder()
    {
        var paragraphs = Enumerable.Range(1, 60).Select(number => new PdfParagraph($"Paragraph {number}.")).ToList();
        var written = Written.From(new PdfCallout(paragraphs));
        Assert.That(written.Result.PageCount, Is.GreaterThan(1));
        Assert.That(
            written.Tree.Root.OfType("Div").Single().Kids.Select(kid => kid.FullText),
            Is.EqualTo(Enumerable.Range(1, 60).Select(number => $"Paragraph {number}.")));
    }

    [Test]
    public void Figure_LargerThanThePage_IsScaledDown()
    {
        var written = Written.From(new PdfFigure("Large.", 2000, 3000, []));
        var box = written.Tree.Root.OfType("Figure").Single().Attributes["BBox"].Array().Select(side => side.Number()).ToArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(box[0], Is.GreaterThanOrEqualTo(63.99));
            Assert.That(box[2], Is.LessThanOrEqualTo(531.29));
            Assert.That((box[3] - box[1]) / (box[2] - box[0]), Is.EqualTo(1.5).Within(0.001));
        }
    }

    [Test]
    public void Word_OfTenThousandCharacters_IsAllThere()
    {
        var word = new string('x', 10_000);
        Assert.That(Written.From(new PdfParagraph(word)).Tree.Root.FullText, Is.EqualTo(word));
    }

    [Test]
    public void Link_OverTwoPages_HasItsPlacesOnTheRightPages()
    {
        // TagTree checks each annotation against the page that its element names.
        var written = Written.From(
            [.. Enumerable.Repeat(new PdfParagraph("Line."), 26),
                new PdfParagraph([new Inlines.PdfLink(string.Concat(Enumerable.Repeat(FullSample.Sentence, 8)),
                    "https://example.org/")])]);
        Assert.That(written.File.Pages.Count(page => page.ContainsKey("Annots")), Is.EqualTo(2));
        Assert.That(written.Tree.Root.OfType("Link").Count(), Is.EqualTo(1));
    }
}
