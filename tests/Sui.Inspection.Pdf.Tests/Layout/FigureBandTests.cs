using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Tests.Layout;

internal sealed class FigureBandTests
{
    private static readonly FigureBand Band = new(100, 200);
    private static readonly PdfStroke Stroke = new(PdfColor.Black, 2);

    [Test]
    public void Of_ShapesOutside_AreLeftOut() => Assert.That(
        Band.Of([
            new PdfLine(0, 0, 0, 90, Stroke), new PdfRectangle { X = 0, Y = 210, Width = 5, Height = 5, Fill = PdfColor.Black },
            new PdfCircle(new(0, 50), 40, PdfColor.Black), new PdfPolygon([new(0, 0), new(5, 5), new(0, 9)], PdfColor.Black),
            new PdfDrawnText(new(0, 100), "middle above", 10, PdfColor.Black),
            new PdfDrawnText(new(0, 210), "middle below", 10, PdfColor.Black),
        ]),
        Is.Empty);

    [Test]
    public void Of_LineAcross_IsCutBeyondItsStroke()
    {
        // From (0, 0) to (300, 300) the line passes (98, 98) and (202, 202).
        var line = (PdfLine)Band.Of([new PdfLine(0, 0, 300, 300, Stroke)]).Single();
        Assert.That((line.From, line.To), Is.EqualTo((new PdfPoint(98, 98), new PdfPoint(202, 202))));
    }

    [Test]
    public void Of_LineInside_StaysAsItIs()
    {
        var line = new PdfLine(0, 150, 40, 150, Stroke);
        Assert.That(Band.Of([line]), Is.EqualTo(new[] { line }));
    }

    [Test]
    public void Of_RectangleAcross_IsCut()
    {
        var filled = (PdfRectangle)Band.Of([new PdfRectangle { X = 1, Y = 0, Width = 2, Height = 150, Fill = PdfColor.Black }]).Single();
        var frame = new PdfRectangle { X = 1, Y = 150, Width = 2, Height = 150, Fill = null, Stroke = Stroke };
        var framed = (PdfRectangle)Band.Of([frame]).Single();
        Assert.That((filled.Y, filled.Height), Is.EqualTo((100.0, 50.0)));
        Assert.That((framed.Y, framed.Height), Is.EqualTo((150.0, 52.0)));
    }

    [Test]
    public void Of_TextOnABorder_IsInOneBand()
    {
        PdfDrawing[] text = [new PdfDrawnText(new(0, 203.5), "a", 10, PdfColor.Black)];
        Assert.That(Band.Of(text), Is.Empty);
        Assert.That(new FigureBand(200, 300).Of(text), Is.EqualTo(text));
    }
}
