using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout.Builders;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Layout;

internal sealed class TableLayoutTests
{
    private static readonly PdfTableColumn[] Columns = [new(), new(3)];

    [Test]
    public void Table_OverPages_RepeatsTheHeaderAsAnArtifactAndTagsItOnce()
    {
        var written = Written.From(new PdfTable("Rows", Columns, ["Name", "Text"], Rows(120)));
        Assert.That(written.Result.PageCount, Is.GreaterThan(2));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.Tree.Root.OfType("THead").Count(), Is.EqualTo(1));
            Assert.That(written.Tree.Root.OfType("TH").Select(cell => cell.FullText), Is.EqualTo(new[] { "Name", "Text" }));
            foreach (var page in written.Pages.Skip(1))
            {
                var header = page.Texts.Where(text => text.Artifact == "Pagination").ToList();
                Assert.That(header.Select(text => text.Text), Is.EqualTo(new[] { "Name", "Text" }));
                var content = page.Texts.Where(text => text.ContentId is not null);
                Assert.That(header[0].Y, Is.GreaterThan(content.Max(text => text.Y)));
            }
        }
    }

    [Test]
    public void Table_EveryRow_IsReadInOrder()
    {
        var written = Written.From(new PdfTable("Rows", Columns, ["Name", "Text"], Rows(120)));
        Assert.That(
            written.Tree.Root.OfType("TBody").Single().Kids.Select(row => row.FullText),
            Is.EqualTo(Enumerable.Range(1, 120).Select(row => $"Row {row}Text {row}")));
    }

    [Test]
    public void Table_CellLongerThanPages_IsBrokenAndStaysOneCell()
    {
        var text = string.Concat(Enumerable.Repeat(FullSample.Sentence, 150)).TrimEnd();
        var written = Written.From(new PdfTable("Rows", Columns, ["Name", "Text"], [new("a", text), new("b", "short")]));
        var cells = written.Tree.Root.OfType("TD").ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.Result.PageCount, Is.GreaterThan(3));
            Assert.That(cells.Select(cell => cell.FullText), Is.EqualTo(new[] { "a", text, "b", "short" }));
            Assert.That(cells[1].Kids, Has.Count.EqualTo(written.Result.PageCount));
        }
    }

    // A page of content is 697.89 points high, and its foot 72 above the page's lower side; a row of text is 22 or so.
    private const double Page = 697.89;
    private const double Foot = 72;

    [Test]
    public void Table_LongRows_FillTheirPagesAndKeepTwoLinesOnEitherSide()
    {
        var text = string.Concat(Enumerable.Repeat(FullSample.Sentence, 11)).TrimEnd();
        for (var lines = 0; lines < 8; lines++)
        {
            var written = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines),
                    new PdfTable("Rows", Columns, ["Name", "Text"], [.. Enumerable.Repeat(new PdfTableRow("a", text), 9)])]);
            var pages = written.Pages.Select(page => page.Texts.Where(shown => shown.ContentId is not null).ToList()).ToList();
            using (Assert.EnterMultipleScope())
            {
                Assert.That(
                    pages.SkipLast(1).Select(page => page.Min(shown => shown.Y) - Foot), Is.All.LessThan(0.1 * Page));
                Assert.That(
                    pages.SelectMany(page => page.Where(shown => shown.Text.Length > 20).GroupBy(shown => shown.ContentId))
                        .Select(part => part.Count()),
                    Is.All.GreaterThanOrEqualTo(2), $"after {lines} lines");
            }
        }
    }

    [Test]
    public void Table_Short_MovesWholeOnlyWhenThatCostsLittle()
    {
        // Caption, header and eight rows take a little more than a quarter of a page.
        var counts = new HashSet<bool>();
        for (var lines = 20; lines < 29; lines++)
        {
            var written = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines), new PdfTable("Rows", Columns, ["Name", "Text"], Rows(8))]);
            var rows = written.Pages.Where(page => page.Texts.Any(text => text.Text.StartsWith("Row ", StringComparison.Ordinal)));
            var blank = written.Pages[0].Texts.Where(text => text.ContentId is not null).Min(text => text.Y) - Foot;
            var whole = rows.Count() == 1;
            counts.Add(whole);
            Assert.That(whole ? blank : 0, Is.LessThan(0.22 * Page), $"after {lines} lines");
        }

        Assert.That(counts, Has.Count.EqualTo(2), "some are whole and some are not");
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Table_RowHeaders_AreBoldWhenToldSo(bool bold)
    {
        var table = new PdfTable("Rows", Columns, ["Name", "Text"], [new("Row header", "a")])
        {
            FirstColumnIsHeader = true,
            BoldRowHeaders = bold,
        };
        var written = Written.From(table);
        var texts = written.Pages[0].Texts;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(texts.Single(text => text.Text == "Row header").Width,
                Is.EqualTo(PdfTextMeasure.Width("Row header", 11, bold)).Within(0.05));
            Assert.That(texts.Single(text => text.Text == "Name").Width,
                Is.EqualTo(PdfTextMeasure.Width("Name", 11, bold: true)).Within(0.05));
            Assert.That(written.Tree.Root.OfType("TH").Count(), Is.EqualTo(3));
        }
    }

    [Test]
    public void Table_RowOfAFewLines_IsNotBroken()
    {
        var text = string.Concat(Enumerable.Repeat(FullSample.Sentence, 3)).TrimEnd();
        var rows = Enumerable.Repeat(new PdfTableRow("a", text), 40);
        var written = Written.From(new PdfTable("Rows", Columns, ["Name", "Text"], [.. rows]));
        Assert.That(written.Tree.Root.OfType("TD").Select(cell => cell.Kids.Count), Is.All.EqualTo(1));
    }

    [Test]
    public void Table_AtTheEndOfAPage_HasItsCaptionHeaderAndTwoRowsOnOnePage()
    {
        for (var lines = 15; lines < 35; lines++)
        {
            var written = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines), new PdfHeading(1, "Heading"),
                    new PdfTable("Caption", Columns, ["Name", "Text"], Rows(60))]);
            var page = written.Pages.Single(page => page.Texts.Any(text => text.Text == "Caption"));
            Assert.That(
                page.Texts.Where(text => text.ContentId is not null).Select(text => text.Text),
                Is.SupersetOf(new[] { "Heading", "Caption", "Name", "Row 1", "Row 2" }), $"after {lines} lines");
            var last = written.Pages.Single(page => page.Texts.Any(text => text.Text == "Row 60"));
            Assert.That(last.Texts.Select(text => text.Text), Does.Contain("Row 59"), $"after {lines} lines");
        }
    }

    [Test]
    public void Table_RightAlignedColumn_EndsAtOneEdge()
    {
        var written = Written.From(new PdfTable(
            "Rows", [new(3), new(1, PdfAlignment.Right)], ["Name", "Score"],
            [new("a", "1"), new("b", "10.5"), new("c", "1,000")]));
        var ends = written.Pages[0].Texts.Where(text => text.Text is "1" or "10.5" or "1,000")
            .Select(text => text.X + text.Width).ToList();
        Assert.That(ends, Has.Count.EqualTo(3));
        Assert.That(ends.Max() - ends.Min(), Is.LessThan(0.02));
    }

    [Test]
    public void Table_NarrowColumn_GetsRoomForItsLongestWord()
    {
        var written = Written.From(new PdfTable("Rows", [new(1), new(30)], ["Consultation", "Text"], [new("a", "b")]));
        Assert.That(written.Pages[0].Texts.Select(text => text.Text), Does.Contain("Consultation"));
    }

    [Test]
    public void Table_HeaderOnly_IsABodyOfHeaderCells()
    {
        // veraPDF's PDF/UA-1 profile, 7.2 test 14: a table with a THead has a TBody.
        Assert.That(Written.From(new PdfTable(string.Empty, Columns, ["Name", "Text"], [])).Snapshot, Is.EqualTo("""
            Document
              Table
                TBody
                  TR
                    TH Scope=Column
                      "Name"
                    TH Scope=Column
                      "Text"

            """));
    }

    // 100 shared by weights 1, 1 and 2 is 25, 25, 50. When the first needs 40, the others share 60 as 20 and 40. When then
    // the second needs 25, the third takes what is left: 35.
    [TestCase(new double[] { 0, 0, 0 }, new double[] { 25, 25, 50 })]
    [TestCase(new double[] { 40, 0, 0 }, new double[] { 40, 20, 40 })]
    [TestCase(new double[] { 40, 25, 0 }, new double[] { 40, 25, 35 })]
    public void Share_Needs_AreMetFirst(double[] needs, double[] expected)
    {
        Assert.That(ColumnWidths.Share([1, 1, 2], needs, 100), Is.EqualTo(expected).Within(1e-9));
    }

    // Of 100 in 25, 25 and 50, a first column that wishes 10 leaves 15: to the only one that lacks room; to two by their weights of 1 and 2;
    // or, where the second lacks 2 only, 2 to it and 13 to the third. Where nobody lacks room, or nobody has any to spare, all stays.
    [TestCase(new double[] { 10, 25, 90 }, new double[] { 10, 25, 65 })]
    [TestCase(new double[] { 10, 90, 90 }, new double[] { 10, 30, 60 })]
    [TestCase(new double[] { 10, 27, 90 }, new double[] { 10, 27, 63 })]
    [TestCase(new double[] { 10, 10, 10 }, new double[] { 25, 25, 50 })]
    [TestCase(new double[] { 90, 90, 90 }, new double[] { 25, 25, 50 })]
    [TestCase(new double[] { 10, 25, 56 }, new double[] { 19, 25, 56 })]
    public void Even_SpareWidth_GoesToColumnsWhoseTextWraps(double[] wishes, double[] expected) =>
        Assert.That(ColumnWidths.Even([1, 1, 2], [25, 25, 50], wishes), Is.EqualTo(expected).Within(1e-9));

    [Test]
    public void Table_ShortColumn_LeavesItsRoomToTheOneWhoseTextWraps()
    {
        var text = string.Concat(Enumerable.Repeat(FullSample.Sentence, 6)).TrimEnd();
        var texts = Written.From(new PdfTable("Rows", [new(), new()], ["A", "B"], [new("Not settled", text)])).Pages[0].Texts;
        var (met, head) = (texts.Single(shown => shown.Text == "Not settled"), texts.Single(shown => shown.Text == "B"));
        Assert.That(head.X - met.X, Is.EqualTo(PdfTextMeasure.Width("Not settled", 11) + 12).Within(0.1));
    }

    [Test]
    public void Table_RowThatIsCut_IsCutAfterASentenceWhereThatCostsLittle()
    {
        var text = string.Concat(Enumerable.Range(1, 60).Select(number => $"Sentence {number} has a few words. ")).TrimEnd();
        var cut = 0;
        for (var lines = 0; lines < 12; lines++)
        {
            var written = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines), new PdfTable("Rows", Columns, ["Name", "Text"],
                    [new("a", text), new("b", text), new("c", text)])]);
            foreach (var page in written.Pages)
            {
                var last = page.Texts.Where(shown => shown.Text.Length > 20).MinBy(shown => shown.Y);
                cut += last is null || last.Text.TrimEnd().EndsWith('.') ? 0 : 1;
            }
        }

        Assert.That(cut, Is.Zero);
    }

    [Test]
    public void Theme_Spacing_IsThatOfCellsAndHeadings()
    {
        double Gap(PdfTheme theme)
        {
            var texts = Written.From(Written.Describe(
                new PdfHeading(1, "Top"), new PdfParagraph("One."), new PdfHeading(2, "Next"),
                new PdfTable("Rows", Columns, ["Name", "Text"], [new("a", "b"), new("c", "d")])) with
            { Theme = theme }).Pages[0].Texts;
            return texts.Single(shown => shown.Text == "One.").Y - texts.Single(shown => shown.Text == "c").Y;
        }

        // Three rows begin above the last, with padding on both sides but of one; a heading of 18, a caption and its table stand between.
        var usual = Gap(PdfTheme.Default);
        Assert.That(usual - Gap(PdfTheme.Default with { CellPadding = 1 }), Is.EqualTo((2 * 2 * 3) + 3).Within(0.02));
        Assert.That(usual - Gap(PdfTheme.Default with { Spacing = 0.5 }), Is.EqualTo(0.5 * (6 + (0.75 * 18) + 12)).Within(0.02));
    }

    private static PdfTableRow[] Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(row => new PdfTableRow($"Row {row}", $"Text {row}"))];
}
