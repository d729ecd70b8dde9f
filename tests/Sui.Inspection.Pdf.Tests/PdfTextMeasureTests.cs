using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests;

internal sealed class PdfTextMeasureTests
{
    // "Service users are involved" is 10,789 thousandths wide in regular and 11,496 in bold; the call is in
    // TrueTypeFontTests. At 10 points: 107.89 and 114.96.
    [TestCase(false, 107.89)]
    [TestCase(true, 114.96)]
    public void Width_Text_IsInPoints(bool bold, double expected)
    {
        Assert.That(PdfTextMeasure.Width("Service users are involved", 10, bold), Is.EqualTo(expected).Within(1e-9));
    }

    [TestCase("")]
    [TestCase("Informed")]
    [TestCase("tŷ 中\u202E\u0301\n x")]
    public void Width_Text_IsTheWidthThatAFigureShows(string text)
    {
        var label = new PdfDrawnText(new PdfPoint(0, 20), text, 10, PdfColor.Black);
        var shown = Written.From(new PdfFigure("A label.", 300, 30, [label])).Pages[0].Texts
            .Where(shown => shown.ContentId is not null);
        Assert.That(PdfTextMeasure.Width(text, 10), Is.EqualTo(shown.Sum(part => part.Width) - Space(text)).Within(1e-9));
    }

    [TestCase("", true)]
    [TestCase("Nikt mnie nie zapytał. Меня не спросили. tŷ", true)]
    [TestCase("Ａ \uFF10 w\u0302", true)]
    [TestCase("Nobody asked 中", false)]
    [TestCase("\u0644\u0645", false)]
    public void CanDraw_Text_IsWhetherNothingIsLeftOut(string text, bool drawn) => Assert.That(PdfTextMeasure.CanDraw(text), Is.EqualTo(drawn));

    [Test]
    public void CanDraw_Null_Throws() => Assert.That(() => PdfTextMeasure.CanDraw(null!), Throws.ArgumentNullException);

    [Test]
    public void Width_Null_Throws() => Assert.That(() => PdfTextMeasure.Width(null!, 10), Throws.ArgumentNullException);

    // A text in a figure ends with a space, so that the next one is read apart from it.
    private static double Space(string text) => text.Length == 0 ? 0 : PdfTextMeasure.Width(" ", 10);
}
