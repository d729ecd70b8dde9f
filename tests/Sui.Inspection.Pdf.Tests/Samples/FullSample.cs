using System.Text;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Samples;

/// <summary>A synthetic document that uses everything the writer has.</summary>
internal static class FullSample
{
    public const string Sentence = "Service users were asked what they thought of the forum, and what had changed as a result. ";

    public static PdfFigure Figure { get; } = new("Two bars: 12 and 30.", 300, 100,
    [
        new PdfRectangle
        {
            X = 0,
            Y = 0,
            Width = 300,
            Height = 100,
            Fill = PdfColor.FromHex("#F6F8FA"),
            Stroke = new PdfStroke(PdfColor.Black, 0.5),
        },
        new PdfLine(10, 90, 290, 90, new PdfStroke(PdfColor.Black) { Dash = [3, 2] }),
        new PdfRectangle { X = 30, Y = 60, Width = 40, Height = 30, Fill = PdfColor.FromHex("#2F5D7C") },
        new PdfCircle(new PdfPoint(150, 40), 20, null, new PdfStroke(PdfColor.Black)),
        new PdfPolygon([new(200, 80), new(240, 80), new(220, 40)], PdfColor.FromHex("#1A5490")),
        new PdfDrawnText(new PdfPoint(50, 98), "Informed", 9, PdfColor.Black, PdfAlignment.Centre),
    ])
    { Caption = ["Figure 1: bars"] };

    public static PdfDocument Document { get; } = Describe(60);

    public static PdfDocument Describe(int rows) => Written.Describe(
        new PdfHeading(1, "A synthetic report") { InContents = false },
        new PdfParagraph("Synthetic data throughout.", PdfParagraphStyle.Lead),
        new PdfCallout(
        [
            new PdfHeading(2, "Summary") { Anchor = "summary" },
            new PdfParagraph([
                "See ", new PdfLink("the rows", "#rows"), " and ", new PdfLink(string.Concat(Enumerable.Repeat("a long link ",
                    12)), "https://example.org/"),
                ". ", new PdfLanguageSpan("cy", "Mae’r tŷ yma."), " ", PdfText.InItalic("Italic"), " and ",
                    PdfText.InBold("bold"), "."]),
            new PdfList([new("First"), new("Second")]),
        ]),
        new PdfContents("Contents"),
        new PdfHeading(2, "Method"),
        new PdfParagraph(string.Concat(Enumerable.Repeat(Sentence, 12))),
        new PdfQuote("“They asked us, and then they told us what changed.”", "Synthetic person, forum"),
        new PdfHeading(3, "Steps"),
        new PdfList(
        [
            new("One"),
            new([new PdfParagraph("Two"), new PdfList([new("inner"), new([new PdfList([new("deep")], true)])])]),
        ], true),
        Figure,
        new PdfNote("[x] not available."),
        new PdfHeading(2, "Rows") { Anchor = "rows" },
        new PdfTable(
            "Table 1: rows", [new(2), new(4), new(1, PdfAlignment.Right)], ["Name", "Evidence", "Score"],
            [.. Enumerable.Range(1, rows).Select(row => new PdfTableRow($"Row {row}", row % 9 == 0 ? Sentence : "Minutes",
                $"{row}"))])
        { FirstColumnIsHeader = true },
        new PdfPageBreak(),
        new PdfHeading(4 - 1, "Missing characters"),
        new PdfParagraph("Named or alike: 中 \U0001F600 \u0001.")) with
    {
        Author = "The maintainers",
        Subject = "A <synthetic> sample & more",
        Keywords = "sample, synthetic",
        HeaderText = "A synthetic report",
        FooterText = "Synthetic",
        Attachments =
        [
            new PdfAttachment
            {
                FileName = "data.json",
                MimeType = "application/json",
                Description = "The data",
                Content = Encoding.UTF8.GetBytes("{\"rows\":60}"),
                Modified = Written.Moment,
            },
            new PdfAttachment
            {
                FileName = "tŷ.csv",
                MimeType = "text/csv",
                Description = "Welsh name",
                Content = Encoding.UTF8.GetBytes("a,b"),
                Modified = Written.Moment,
                Relationship = PdfAttachmentRelationship.Supplement,
            },
        ],
    };
}
