using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Conformance;

internal sealed class DocumentCheckTests
{
    private static readonly PdfParagraph Text = new("Text.");
    private static readonly PdfStroke Stroke = new(PdfColor.Black);

    private static IEnumerable<TestCaseData> BadBlocks()
    {
        yield return Case("pdf.heading.first", "Blocks[0]", new PdfHeading(2, "a"));
        yield return Case("pdf.heading.skipped", "Blocks[1]", new PdfHeading(1, "a"), new PdfHeading(3, "b"));
        yield return Case(
            "pdf.heading.skipped", "Blocks[1].Blocks[0]",
            new PdfHeading(1, "a"), new PdfCallout([new PdfHeading(3, "b")]));
        yield return Case("pdf.heading.level", "Blocks[0]", new PdfHeading(5, "a"));
        yield return Case("pdf.heading.level", "Blocks[0]", new PdfHeading(0, "a"));
        yield return Case("pdf.heading.blank", "Blocks[0]", new PdfHeading(1, "\u200E "));
        yield return Case("pdf.heading.place", "Blocks[0].Items[0].Blocks[0]", new PdfList([new([new PdfHeading(1, "a")])]));
        yield return Case("pdf.heading.blank", "Blocks[0].Heading", new PdfContents(" ") { HeadingLevel = 1 });
        yield return Case("pdf.contents.duplicate", "Blocks[1]", new PdfContents("a") { HeadingLevel = 1 }, new PdfContents("b"));
        yield return Case(
            "pdf.contents.place", "Blocks[0].Blocks[0]",
            new PdfCallout([new PdfContents("a") { HeadingLevel = 1 }]));
        yield return Case("pdf.contents.depth", "Blocks[0].Depth", new PdfContents("a") { HeadingLevel = 1, Depth = 0 });
        yield return Case("pdf.break.place", "Blocks[0].Blocks[0]", new PdfCallout([new PdfPageBreak()]));
        yield return Case("pdf.anchor", "Blocks[0].Anchor", new PdfHeading(1, "a") { Anchor = "a b" });
        yield return Case("pdf.anchor", "Blocks[0].Anchor", new PdfHeading(1, "a") { Anchor = string.Empty });
        yield return Case(
            "pdf.anchor.duplicate", "Blocks[1].Anchor",
            new PdfHeading(1, "a") { Anchor = "x" }, new PdfHeading(2, "b") { Anchor = "x" });
        yield return Case("pdf.language", "Blocks[0].Language", new PdfParagraph("a") { Language = "english" });
        yield return Case(
            "pdf.language", "Blocks[0].Content[0].Language",
            new PdfParagraph([new PdfLanguageSpan(string.Empty, "a")]));
        yield return Case(
            "pdf.link.blank", "Blocks[0].Content[0].Content",
            new PdfParagraph([new PdfLink(" ", "https://example.org")]));
        yield return Case("pdf.link.unknown", "Blocks[0].Content[0].Target", new PdfParagraph([new PdfLink("a", "#nowhere")]));
        yield return Case("pdf.link.target", "Blocks[0].Content[0].Target", new PdfParagraph([new PdfLink("a", "page.html")]));
        yield return Case("pdf.link.target", "Blocks[0].Content[0].Target", new PdfParagraph([new PdfLink("a", "file:///etc")]));
        yield return Case("pdf.link.target", "Blocks[0].Content[0].Target", new PdfParagraph([new PdfLink("a", "javascript:x")]));
        yield return Case("pdf.link.target", "Blocks[0].Content[0].Target", new PdfParagraph([new PdfLink("a", string.Empty)]));
        yield return Case(
            "pdf.link.nested", "Blocks[0].Content[0].Content[0]",
            new PdfParagraph([new PdfLink([new PdfLink("a", "https://example.org")], "https://example.org")]));
        yield return Case("pdf.list.start", "Blocks[0].Start", new PdfList([new("a")], true) { Start = -1 });
        yield return Case(
            "pdf.paragraph.style", "Blocks[0].Paragraphs[1].Style", new PdfQuote([new("a"), new("b", (PdfParagraphStyle)9)]));
        yield return Case(
            "pdf.language", "Blocks[0].Paragraphs[0].Language", new PdfQuote([new("a") { Language = "english" }]));
        yield return Case("pdf.value.missing", "Blocks[0].Paragraphs", new PdfQuote((IReadOnlyList<PdfParagraph>)null!));
        yield return Case("pdf.value.missing", "Blocks[0].Paragraphs[0]", new PdfQuote([null!]));
        yield return Case("pdf.value.missing", "Blocks[0].Attribution", new PdfQuote([new("a")]) { Attribution = null! });
        yield return Case("pdf.paragraph.style", "Blocks[0].Style", new PdfParagraph("a", (PdfParagraphStyle)9));
        yield return Case("pdf.figure.alternate", "Blocks[0].AlternateText", new PdfFigure(" ", 10, 10, []));
        yield return Case("pdf.figure.size", "Blocks[0]", new PdfFigure("a", 0, 10, []));
        yield return Case("pdf.figure.size", "Blocks[0]", new PdfFigure("a", 10, double.NaN, []));
        yield return Case("pdf.figure.band", "Blocks[0]", new PdfFigure("a", 10, 10, []) { Head = 5, Foot = 5 });
        yield return Case("pdf.figure.band", "Blocks[0]", new PdfFigure("a", 10, 10, []) { Head = double.NaN });
        yield return Case("pdf.value.missing", "Blocks[0].Breaks", new PdfFigure("a", 10, 10, []) { Breaks = null! });
        yield return Case("pdf.value.missing", "Blocks[0].Breaks[0]", new PdfFigure("a", 10, 10, []) { Breaks = [null!] });
        yield return Case("pdf.figure.break", "Blocks[0].Breaks[0]", new PdfFigure("a", 10, 10, []) { Breaks = [new(10, "a")] });
        yield return Case(
            "pdf.figure.break", "Blocks[0].Breaks[1]", new PdfFigure("a", 10, 10, []) { Breaks = [new(5, "a"), new(5, "a")] });
        yield return Case(
            "pdf.figure.alternate", "Blocks[0].Breaks[0].AlternateText",
            new PdfFigure("a", 10, 10, []) { Breaks = [new(5, " ")] });
        yield return Case(
            "pdf.figure.alternate", "Blocks[0].FirstPartText", new PdfFigure("a", 10, 10, []) { FirstPartText = new string('a', 10_001) });
        yield return Case(
            "pdf.figure.command", "Blocks[0].Commands[0]",
            Figure(new PdfLine(0, 0, double.PositiveInfinity, 0, Stroke)));
        yield return Case("pdf.figure.command", "Blocks[0].Commands[0]", Figure(new PdfRectangle
        {
            X = 0,
            Y = 0,
            Width = -1,
            Height = 0,
            Fill = PdfColor.Black,
        }));
        yield return Case(
            "pdf.figure.command", "Blocks[0].Commands[0].Points",
            Figure(new PdfPolygon([new(0, 0)], PdfColor.Black)));
        yield return Case(
            "pdf.figure.command", "Blocks[0].Commands[0]",
            Figure(new PdfCircle(new(0, 0), double.NaN, PdfColor.Black)));
        yield return Case(
            "pdf.figure.command", "Blocks[0].Commands[0].Size",
            Figure(new PdfDrawnText(new(0, 0), "a", 0, PdfColor.Black)));
        yield return Case(
            "pdf.figure.command", "Blocks[0].Commands[0].Stroke",
            Figure(new PdfLine(0, 0, 1, 1, new(PdfColor.Black, 0))));
        yield return Case(
            "pdf.figure.command", "Blocks[0].Commands[0].Stroke.Dash",
            Figure(new PdfLine(0, 0, 1, 1, Stroke with { Dash = [0] })));
        yield return Case("pdf.table.columns", "Blocks[0].Columns", new PdfTable("a", [], [], []));
        yield return Case("pdf.table.width", "Blocks[0].Columns[0]", new PdfTable("a", [new(0)], ["a"], []));
        yield return Case("pdf.table.header", "Blocks[0]", new PdfTable(["a"], [new()], [], [new("a")]));
        yield return Case(
            "pdf.table.row", "Blocks[0].Rows[1]",
            new PdfTable("a", [new(), new()], ["a", "b"], [new("a", "b"), new("a")]));
        yield return Case("pdf.table.row", "Blocks[0].HeaderRows[0]", new PdfTable("a", [new()], ["a", "b"], []));
        yield return Case(
            "pdf.table.span", "Blocks[0].Rows[0].Cells[0].ColumnSpan",
            new PdfTable("a", [new()], ["a"], [new([new PdfTableCell("a") { ColumnSpan = 0 }, "b"])]));
        yield return Case("pdf.nesting.deep", "pdf", Nest(17));
        yield return Case("pdf.value.missing", "Blocks[0]", (PdfBlock)null!);
        yield return Case("pdf.value.missing", "Blocks[0].Content", new PdfParagraph((IReadOnlyList<PdfInline>)null!));
        yield return Case("pdf.value.missing", "Blocks[0].Content[0].Text", new PdfParagraph([new PdfText(null!)]));
        yield return Case("pdf.value.missing", "Blocks[0].Items[0]", new PdfList([null!]));
        yield return Case("pdf.value.missing", "Blocks[0].Blocks", new PdfCallout(null!));
        yield return Case("pdf.value.missing", "Blocks[0].Commands[0]", Figure(null!));
        yield return Case(
            "pdf.value.missing", "Blocks[0].Rows[0].Cells[0]",
            new PdfTable("a", [new()], ["a"], [new([(PdfTableCell)null!])]));
    }

    [TestCaseSource(nameof(BadBlocks))]
    public void Run_BadBlock_IsRefusedWithCodeAndPlace(string code, string where, PdfBlock[] blocks)
    {
        var violations = Written.Violations(Written.Describe(blocks));
        Assert.That(violations.Select(violation => violation.Code), Does.Contain(code));
        Assert.That(
            where == "pdf" || violations.Any(violation => violation.Code == code && violation.Location == where),
            string.Join('\n', violations));
    }

    private static IEnumerable<TestCaseData> BadDocuments()
    {
        var good = Written.Describe(Text);
        var theme = PdfTheme.Default;
        yield return new TestCaseData("pdf.title", good with { Title = " " });
        yield return new TestCaseData("pdf.title", good with { Title = null! });
        yield return new TestCaseData("pdf.producer", good with { Producer = string.Empty });
        yield return new TestCaseData("pdf.language", good with { Language = string.Empty });
        yield return new TestCaseData("pdf.language", good with { Language = "en_GB" });
        yield return new TestCaseData("pdf.text.long", good with { Subject = new string('a', 2001) });
        yield return new TestCaseData("pdf.content.empty", good with { Blocks = [] });
        yield return new TestCaseData("pdf.value.missing", good with { Blocks = null! });
        yield return new TestCaseData("pdf.value.missing", good with { Theme = null! });
        yield return new TestCaseData("pdf.value.missing", good with { Attachments = null! });
        yield return new TestCaseData("pdf.theme", good with { Theme = theme with { BodySize = 0 } });
        yield return new TestCaseData("pdf.theme", good with { Theme = theme with { PageWidth = double.NaN } });
        yield return new TestCaseData("pdf.theme", good with { Theme = theme with { CellPadding = -1 } });
        yield return new TestCaseData("pdf.theme", good with { Theme = theme with { Spacing = 0 } });
        yield return new TestCaseData("pdf.theme", good with { Theme = theme with { HeadingSizes = [1, 2] } });
        yield return new TestCaseData("pdf.theme", good with { Theme = theme with { Margins = new(400, 64, 400, 64) } });
        yield return new TestCaseData("pdf.theme", good with { Theme = theme with { Margins = new(72, 300, 72, 290) } });
        yield return new TestCaseData("pdf.theme", good with { Theme = theme with { Margins = new(72, 64, 5, 64) } });
        yield return new TestCaseData("pdf.attachment.name", Attach("a/b"));
        yield return new TestCaseData("pdf.attachment.name", Attach(".."));
        yield return new TestCaseData("pdf.attachment.name", Attach("a\u0001"));
        yield return new TestCaseData("pdf.attachment.type", Attach("a", type: "json"));
        yield return new TestCaseData("pdf.attachment.type", Attach("a", type: "a/b c"));
        yield return new TestCaseData("pdf.attachment.type", Attach("a", type: "a/b$c"));
        yield return new TestCaseData("pdf.attachment.description", Attach("a", description: " "));
        yield return new TestCaseData(
            "pdf.attachment.duplicate", good with { Attachments = [Attach("a").Attachments[0], Attach("A").Attachments[0]] });

        PdfDocument Attach(string name, string type = "text/csv", string description = "a") => good with
        {
            Attachments =
            [
                new PdfAttachment
                {
                    FileName = name,
                    MimeType = type,
                    Description = description,
                    Content = default,
                    Modified = Written.Moment,
                },
            ],
        };
    }

    [TestCaseSource(nameof(BadDocuments))]
    public void Run_BadDocument_IsRefusedWithCode(string code, PdfDocument document)
    {
        Assert.That(Written.Violations(document).Select(violation => violation.Code), Is.All.EqualTo(code));
    }

    [Test]
    public void Run_ManyViolations_ListsThemAll()
    {
        var document = Written.Describe(new PdfHeading(2, " "), new PdfFigure(string.Empty, -1, 1, [])) with
        {
            Title = string.Empty,
        };
        var exception = Assert.Throws<PdfConformanceException>(() => PdfWriter.Write(document, Stream.Null))!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                exception.Violations.Select(violation => violation.Code),
                Is.EqualTo(new[]
                {
                    "pdf.title", "pdf.heading.first", "pdf.heading.blank", "pdf.figure.alternate", "pdf.figure.size",
                }));
            Assert.That(exception.Message.Split('\n'), Has.Length.EqualTo(6));
        }
    }

    [Test]
    public void Run_DeepButAllowed_IsWritten()
    {
        Assert.That(Written.From(Nest(16)).Tree.Root.FullText, Does.EndWith("x"));
    }

    [TestCase("cy")]
    [TestCase("en-GB")]
    [TestCase("zh-Hant-TW")]
    [TestCase("gsw")]
    public void Run_LanguageTag_IsAccepted(string tag)
    {
        Assert.That(Written.From(Written.Describe(Text) with { Language = tag }).File.Catalog["Lang"].Text(), Is.EqualTo(tag));
    }

    private static PdfList Nest(int depth) => new([new([depth == 1 ? new PdfParagraph("x") : Nest(depth - 1)])]);

    private static PdfFigure Figure(PdfDrawing command) => new("a", 10, 10, [command]);

    private static TestCaseData Case(string code, string where, params PdfBlock[] blocks) => new(code, where, blocks);
}
