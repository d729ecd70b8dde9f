using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Layout;

internal sealed class FigureLayoutTests
{
    // An A4 page has 841.89 - 2 * 72 = 697.89 points for content. A line takes 16.2 and a space of 7.8 follows it: 24 in all, so 15
    // lines leave about 330.
    private const int Lines = 15;

    [TestCase(300, 300.0, 1, TestName = "Figure_ThatFits_KeepsItsSize")]
    [TestCase(360, 330.0, 1, TestName = "Figure_ALittleTooTall_IsMadeToFit")]
    [TestCase(380, 380.0, 2, TestName = "Figure_TooTallByMoreThanATenth_KeepsItsSize")]
    [TestCase(460, 460.0, 2, TestName = "Figure_MuchTooTall_MovesToTheNextPage")]
    public void Figure_AtTheEndOfAPage_IsPlacedWell(double height, double expected, int page)
    {
        var written = Written.From([.. Text(Lines), Figure(height, 12)]);
        var box = Box(written);
        Assert.That(box[3] - box[1], Is.EqualTo(expected).Within(8));
        Assert.That(written.Result.PageCount, Is.EqualTo(page));
    }

    [Test]
    public void Figure_WithSmallLabels_IsNotMadeSmaller()
    {
        Assert.That(Written.From([.. Text(Lines), Figure(360, 9.5)]).Result.PageCount, Is.EqualTo(2));
    }

    [Test]
    public void Figure_NearTheEndOfAPage_MovesRatherThanShrinks()
    {
        var box = Box(Written.From([.. Text(24), Figure(130, 12)]));
        Assert.That(box[3] - box[1], Is.EqualTo(130).Within(0.02));
    }

    [Test]
    public void Figure_Caption_StaysWithIt()
    {
        for (var lines = 10; lines < 30; lines++)
        {
            var written = Written.From([.. Text(lines), Figure(200, 12) with { Caption = ["Figure 1"] }]);
            var page = written.Pages.Single(page => page.Texts.Any(text => text.Text == "Figure 1"));
            Assert.That(page.Texts.Select(text => text.Text.TrimEnd()), Does.Contain("Label"), $"after {lines} lines");
        }
    }

    [Test]
    public void Figure_WithBreaks_GoesOnBelowItsHeadOnTheNextPage()
    {
        // 20 lines leave about 210 points: with a head and a foot of 20 and a caption there is room for the break at 120, not 220.
        var written = Written.From([.. Text(20), Banded]);
        var figures = written.Tree.Root.OfType("Figure").ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.Result.PageCount, Is.EqualTo(2));
            Assert.That(figures.Select(figure => figure.Entries["Alt"].Text()), Is.EqualTo(new[]
            {
                "All rows. Above 120.", "Figure 1. From 120. From 220.",
            }));
            Assert.That(figures.Select(Height), Is.EqualTo(new[] { 140.0, 240.0 }).Within(0.02));
            Assert.That(
                figures.Select(figure => figure.FullText.Trim()), Is.EqualTo(new[] { "Head Row 1", "Row 2 Row 3 Foot" }));
            Assert.That(Artifacts(written, 0), Is.EqualTo(new[] { "Foot" }));
            Assert.That(Artifacts(written, 1), Is.EqualTo(new[] { "Figure 1", "Head" }));
        }
    }

    [Test]
    public void Figure_WithBreaksThatFitsAPage_IsPartedOnlyWhereThatFillsAPage()
    {
        using (Assert.EnterMultipleScope())
        {
            // 12 lines leave about 400 points, which is room for all of it; 26 leave about 70, which is little.
            Assert.That(Written.From([.. Text(12), Banded]).Tree.Root.OfType("Figure").Count(), Is.EqualTo(1));
            Assert.That(Written.From([.. Text(26), Banded]).Tree.Root.OfType("Figure").Count(), Is.EqualTo(1));
        }
    }

    private static PdfFigure Banded { get; } = new(
        "All rows.", 200, 340,
        [
            new PdfLine(100, 0, 100, 340, new PdfStroke(PdfColor.Black)), Label(15, "Head"), Label(60, "Row 1"), Label(160, "Row 2"),
            Label(260, "Row 3"), Label(335, "Foot"),
        ])
    {
        Caption = ["Figure 1"],
        Head = 20,
        Foot = 20,
        FirstPartText = "Above 120.",
        Breaks = [new(120, "From 120."), new(220, "From 220.")],
    };

    private static PdfDrawnText Label(double y, string text) => new(new(10, y), text, 10, PdfColor.Black);

    private static double Height(TagNode figure)
    {
        var box = figure.Attributes["BBox"].Array().Select(side => side.Number()).ToArray();
        return box[3] - box[1];
    }

    private static IEnumerable<string> Artifacts(Written written, int page) => written.Pages[page].Texts
        .Where(text => text.Artifact == "Pagination").Select(text => text.Text.Trim());

    private static IEnumerable<PdfBlock> Text(int lines) => Enumerable.Repeat(new PdfParagraph("Line."), lines);

    private static PdfFigure Figure(double height, double size) => new("A label.", 200, height,
    [
        new PdfRectangle { X = 0, Y = 0, Width = 200, Height = height, Fill = PdfColor.White },
        new PdfDrawnText(new(10, 50), "Label", size, PdfColor.Black),
    ]);

    private static double[] Box(Written written) =>
        [.. written.Tree.Root.OfType("Figure").Single().Attributes["BBox"].Array().Select(side => side.Number())];
}
