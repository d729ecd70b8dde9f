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
    [TestCase(400, 330.0, 1, TestName = "Figure_ALittleTooTall_IsMadeToFit")]
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
        Assert.That(Written.From([.. Text(Lines), Figure(400, 8)]).Result.PageCount, Is.EqualTo(2));
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

    private static IEnumerable<PdfBlock> Text(int lines) => Enumerable.Repeat(new PdfParagraph("Line."), lines);

    private static PdfFigure Figure(double height, double size) => new("A label.", 200, height,
        [new PdfRectangle(0, 0, 200, height, PdfColor.White), new PdfDrawnText(new(10, 50), "Label", size, PdfColor.Black)]);

    private static double[] Box(Written written) =>
        [.. written.Tree.Root.OfType("Figure").Single().Attributes["BBox"].Array().Select(side => side.Number())];
}
