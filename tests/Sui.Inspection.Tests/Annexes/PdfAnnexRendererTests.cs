using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Pdf;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class PdfAnnexRendererTests
{
    [TestCase(AnnexAudience.Published)]
    [TestCase(AnnexAudience.Working)]
    public void Render_AnyAnnex_IsATaggedPdfWithItsTitleAndDate(AnnexAudience audience)
    {
        var document = AnnexText.Compose(RichCase.Create().Build(), audience);
        var file = Encoding.Latin1.GetString(AnnexText.Bytes(new PdfAnnexRenderer(), document));

        Assert.That(file, Does.StartWith("%PDF-1.7"));
        Assert.That(file, Does.Contain(document.Title).And.Contain("2019-07-12T00:00:00").And.Contain("pdfuaid:part"));
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Render_HostileText_GivesAFile(string name) => Assert.That(
        AnnexText.Bytes(new PdfAnnexRenderer(), HostileText.Everywhere(HostileText.Text(name))).AsSpan(0, 5).ToArray(),
        Is.EqualTo("%PDF-"u8.ToArray()));

    [Test]
    public void Render_LeadInsAtTheEndOfAPage_StayWithWhatTheyLeadInTo()
    {
        AnnexBlock[] followers =
        [
            new ListBlock([[new TextRun("Follower of two lines. " + new string('m', 60))], [new TextRun("Last.")]]),
            new TableBlock("Follower", [new("Column")], [["Row"], ["Row"]]),
            new ParagraphBlock("Follower."),
        ];
        for (var lines = 20; lines < 36; lines++)
        {
            foreach (var follower in followers)
            {
                var lead = follower is ParagraphBlock ? "Lead-in:" : "Lead-in.";
                var pages = Write(new AnnexSection("one", "Heading",
                    [.. Enumerable.Repeat(new ParagraphBlock("Line."), lines), new ParagraphBlock(lead), follower])).Pages;
                var page = pages.Single(page => page.Texts.Any(text => text.Text == lead));
                Assert.That(page.Texts.Select(text => text.Text), Has.Some.StartsWith("Follower"),
                    $"{follower.GetType().Name} after {lines} lines");
            }
        }
    }

    [Test]
    public void Render_ShortFirstParagraphAtTheEndOfAPage_StaysWithTheNextOne()
    {
        for (var lines = 20; lines < 36; lines++)
        {
            var section = new AnnexSection("one", "Heading", [new ParagraphBlock("Verdict."), new ParagraphBlock("Reason.")]);
            var before = new AnnexSection("zero", "Before", [.. Enumerable.Repeat(new ParagraphBlock("Line."), lines)], [section]);
            var page = Write(before).Pages.Single(page => page.Texts.Any(text => text.Text == "Heading"));
            Assert.That(page.Texts.Select(text => text.Text), Does.Contain("Reason."), $"after {lines} lines");
        }
    }

    [Test]
    public void Render_RowHeaders_AreBoldInFactsAndRegularInTables()
    {
        var texts = Write(new AnnexSection("one", "One",
        [
            new FactsBlock([new Fact("Term", [new TextRun("Value")])]),
            new TableBlock("Table", [new("Column"), new("Other")], [["Row header", "b"]]),
        ])).Pages[0].Texts;

        Assert.That(Width("Term"), Is.EqualTo(PdfTextMeasure.Width("Term", 12, bold: true)).Within(0.05));
        Assert.That(Width("Column"), Is.EqualTo(PdfTextMeasure.Width("Column", 12, bold: true)).Within(0.05));
        Assert.That(Width("Row header"), Is.EqualTo(PdfTextMeasure.Width("Row header", 12, bold: false)).Within(0.05));

        double Width(string words) => texts.Single(text => text.Text == words).Width;
    }

    [Test]
    public void Render_TitlesOfCallouts_AreHeadingsOneLevelBelowTheirSection()
    {
        AnnexBlock[] blocks = [new CalloutBlock("Dissent", [new ParagraphBlock("Words.")])];
        var root = Write(new AnnexSection("a", "A", blocks, [new AnnexSection("b", "B", blocks,
            [new AnnexSection("c", "C", blocks, [new AnnexSection("d", "D", blocks)])])])).Tree.Root;

        Assert.That(
            root.OfType("Div").Select(callout => callout.Kids[0].Type), Is.EqualTo(new[] { "H3", "H4", "H4", "H4" }));
        Assert.That(root.OfType("Div").Select(callout => callout.Kids[0].FullText), Has.All.EqualTo("Dissent"));
    }

    [TestCase("  ")]
    [TestCase("\u200D")]
    [TestCase("\u3164")]
    public void Render_TitleOfACalloutThatShowsNothing_IsLeftOut(string title) => Assert.That(
        Write(new AnnexSection("a", "A", [new CalloutBlock(title, [new ParagraphBlock("Words.")])])).Tree.Root
            .OfType("Div").Single().Kids.Select(kid => kid.Type),
        Is.EqualTo(new[] { "P" }));

    [Test]
    public void Render_FigureOfTheTallestHeight_IsNotMadeSmaller()
    {
        var balance = new BalanceFigureBlock
        {
            Title = "Figure",
            Description = "d",
            Axis = "Axis",
            AgainstLegend = "Against",
            ForLegend = "For",
            SumLegend = "Sum",
            Thresholds = [],
            Rows = [new BalanceRow("Row", [.. Enumerable.Repeat(new BalanceBar("A", 5, "+5"), 31)], 5, "+5")],
        };
        var height = FigureDrawer.Draw(balance).Single().Drawing.Height;
        AnnexBlock[] blocks = [.. Enumerable.Repeat(new ParagraphBlock("Line."), 12), balance];
        var box = Write(new AnnexSection("a", "A", blocks)).Tree.Root.OfType("Figure").Single().Attributes["BBox"].Array();

        Assert.That(height, Is.InRange(FigurePages.Tallest - 15, FigurePages.Tallest));
        Assert.That(box[3].Number() - box[1].Number(), Is.EqualTo(height).Within(0.05));
    }

    [Test]
    public void Render_NoBreakSpaces_KeepDatesInNarrowColumnsOnOneLine()
    {
        var written = Write(new AnnexSection("a", "A", [new TableBlock(
            "Dates", [new("Due"), new("Long", 60)], [["1\u00A0Feb\u00A02019", string.Concat(Enumerable.Repeat("word ", 200))]])]));
        var date = written.Pages[0].Texts.Single(text => text.Text.StartsWith('1') && text.Text.Contains("Feb"));

        Assert.That(date.Text.Replace('\u00A0', ' '), Is.EqualTo("1 Feb 2019"));
    }

    [Test]
    public void Render_LinkToASectionThatIsNotThere_LeavesTheText()
    {
        var document = HostileText.Everywhere("text") with
        {
            Sections = [new AnnexSection(
                "one", "One", [new ParagraphBlock([new TextRun("there", Href: "#one"), new TextRun("nowhere", Href: "#two")])])],
        };

        Assert.That(() => AnnexText.Bytes(new PdfAnnexRenderer(), document), Throws.Nothing);
    }

    [TestCase(AnnexAudience.Published, AnnexPart.Annex, 12, 18, 12, false)]
    [TestCase(AnnexAudience.Published, AnnexPart.Supplement, 10.5, 20, 10, true)]
    [TestCase(AnnexAudience.Published, AnnexPart.EasyRead, 14.5, 25, 14.5, false)]
    [TestCase(AnnexAudience.Working, AnnexPart.Annex, 12, 24, 11, true)]
    public void Render_EachDocument_HasItsSizesAndContentsWhereItIsLong(
        AnnexAudience audience, AnnexPart part, double body, double title, double table, bool contents)
    {
        var document = HostileText.Everywhere("text") with
        {
            Audience = audience,
            Part = part,
            Sections =
            [
                new AnnexSection("one", "One", [new ParagraphBlock("Body."), new TableBlock("Table", [new("Column")], [["Cell"]])]),
                new AnnexSection("two", "Two", [new ParagraphBlock("Body too.")]),
            ],
        };
        var written = Written.Read(AnnexText.Bytes(new PdfAnnexRenderer(), document));
        var texts = written.Pages.SelectMany(page => page.Texts).ToList();

        Assert.That(texts.Single(text => text.Text == "Body.").Size, Is.EqualTo(body));
        Assert.That(texts.Single(text => text.Text == "Cell").Size, Is.EqualTo(table));
        Assert.That(texts.Max(text => text.Size), Is.EqualTo(title));
        Assert.That(written.Tree.Root.OfType("TOC").Any(), Is.EqualTo(contents));
    }

    private static Written Write(params AnnexSection[] sections) =>
        Written.Read(AnnexText.Bytes(new PdfAnnexRenderer(), HostileText.Everywhere("text") with { Sections = sections }));
}
