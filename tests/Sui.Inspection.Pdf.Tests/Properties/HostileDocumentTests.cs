using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Properties;

/// <summary>Documents at the edge of what is allowed. Each must be written, keep every invariant and lose no text.</summary>
internal sealed class HostileDocumentTests
{
    private static IEnumerable<TestCaseData> Documents()
    {
        yield return Case("a word of 10,000 characters", new PdfParagraph(new string('x', 10_000)));
        yield return Case("a word of 10,000 characters in a cell", Table(4, ["a", new string('x', 10_000), "b", "c"]));
        yield return Case("20,000 characters that the font lacks", new PdfParagraph(new string('\u4E2D', 20_000)));
        yield return Case("10,000 marks on one letter", new PdfParagraph("x" + new string('\u0301', 10_000) + "d"));
        yield return Case("10,000 joiners", new PdfParagraph("x" + new string('\u200D', 10_000) + "d"));
        yield return Case("10,000 lone surrogates", new PdfParagraph("x" + new string('\uD800', 10_000) + "d"));
        yield return Case("10,000 direction marks", new PdfParagraph("x" + new string('\u202E', 10_000) + "d"));
        yield return Case("10,000 line feeds", new PdfParagraph("x" + new string('\n', 10_000) + "d"));
        yield return Case("10,000 spaces", new PdfParagraph("x" + new string(' ', 10_000) + "d"));
        yield return Case("a cell longer than a page", Table(2, ["a", Long(150)], ["b", "c"], [Long(90), Long(120)]));
        yield return Case("cells that end on different pages", Table(3, [Long(200), Long(20), Long(90)], ["x", "d", "v"]));
        yield return Case("a table of one row", Table(2, ["a", "b"]));
        yield return Case("a table of empty cells", Table(3, ["", " ", "\u200B"], ["", "", ""]));
        yield return Case(
            "a table of 3,000 rows", Table(3, [.. Enumerable.Range(0, 3000).Select(row => new[] { $"{row}", "x", "d" })]));
        yield return Case("a table of 40 columns", Table(40, [.. Enumerable.Repeat("service", 40)]));
        yield return Case("columns of all widths", Table(
            [new(1e-6), new(1), new(1e6), new(0.5, PdfAlignment.Centre)], ["word", "well-being", "x", FullSample.Sentence]));
        yield return Case(
            "a very long link", new PdfParagraph([new PdfLink(Long(60), "https://example.org/?" + new string('a', 1900))]));
        yield return Case("a link of one word that is too long", new PdfParagraph(
            [new PdfLink("https://example.org/" + new string('d', 3000), "https://example.org/")]));
        yield return Case(
            "a long heading", new PdfHeading(1, string.Concat(Enumerable.Repeat("service users ", 140))), new PdfParagraph("x"));
        yield return Case("a heading at the very end", new PdfParagraph("d"), new PdfHeading(1, "Forum"));
        yield return Case(
            "headings only", [.. Enumerable.Range(0, 200).Select(index => new PdfHeading(index == 0 ? 1 : 2, "Forum"))]);
        yield return Case("lists in lists", Nest(16));
        yield return Case(
            "a list of 2,000 items", new PdfList([.. Enumerable.Range(0, 2000).Select(_ => new PdfListItem("x d"))], true));
        yield return Case("a quotation over pages", new PdfQuote(Long(120), Long(5)));
        yield return Case(
            "callouts in callouts", new PdfCallout([new PdfCallout([new PdfCallout([new PdfParagraph(Long(90))])])]));
        yield return Case(
            "missing characters cut by lines and pages", Table(2, ["x", string.Concat(Enumerable.Repeat("a\u4E2D\u6587 ", 900))]),
            new PdfParagraph([new PdfLink(string.Concat(Enumerable.Repeat("d\u4E2D\u6587\u5B57 ", 300)), "https://example.org/")]));
        yield return Case("a blank document", new PdfParagraph(" "));
        yield return Case("controls only", new PdfParagraph("\u0001\u0002"));
    }

    [TestCaseSource(nameof(Documents))]
    public void Write_HostileDocument_KeepsEveryInvariantAndAllText(PdfDocument document)
    {
        var written = Written.From(document);
        Assert.That(Invariants.Problems(written, document.Theme), Is.Empty);
        Assert.That(ExpectedText.In(written.Tree.Root), Is.EqualTo(ExpectedText.Of(document)));
    }

    [TestCaseSource(nameof(Documents))]
    public void Write_HostileDocumentOnASmallPage_KeepsEveryInvariantAndAllText(PdfDocument document)
    {
        Write_HostileDocument_KeepsEveryInvariantAndAllText(document with
        {
            Theme = new PdfTheme { PageWidth = 300, PageHeight = 260, Margins = new(40, 30, 40, 30) },
        });
    }

    [Test]
    public void Write_TenThousandRows_IsWritten()
    {
        var rows = Enumerable.Range(0, 10_000).Select(row => new PdfTableRow($"{row}", "Minutes of the forum", "x"));
        var table = new PdfTable("Rows", [new(), new(3), new()], ["a", "b", "c"], [.. rows]);
        var result = Written.Write(Written.Describe(table)).Result;
        Assert.That(result.PageCount, Is.InRange(200, 600));
    }

    [Test]
    public void Write_NoBlocks_IsRefused()
    {
        Assert.That(
            Written.Violations(Written.Describe()).Select(violation => violation.Code),
            Is.EqualTo(new[] { "pdf.content.empty" }));
    }

    private static string Long(int sentences) => string.Concat(Enumerable.Repeat(FullSample.Sentence, sentences));

    private static PdfTable Table(int columns, params string[][] rows) =>
        Table([.. Enumerable.Repeat(new PdfTableColumn(), columns)], rows);

    private static PdfTable Table(PdfTableColumn[] columns, params string[][] rows) => new(
        "Rows", columns, [.. columns.Select((_, index) => $"Column {index}")], [.. rows.Select(row => new PdfTableRow(row))]);

    private static PdfList Nest(int depth) => new(
        [new([new PdfParagraph("x d"), depth == 1 ? new PdfParagraph(FullSample.Sentence) : Nest(depth - 1)]), new("v")]);

    private static TestCaseData Case(string name, params PdfBlock[] blocks) =>
        new TestCaseData(Written.Describe(blocks) with { HeaderText = name, FooterText = name }).SetArgDisplayNames(name);
}
