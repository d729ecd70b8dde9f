namespace Sui.Inspection.Pdf.Tests;

internal sealed class PdfColorTests
{
    [TestCase("#1D3A54", 0x1D, 0x3A, 0x54)]
    [TestCase("ffffff", 255, 255, 255)]
    public void FromHex_SixDigits_IsTheColour(string hex, byte red, byte green, byte blue)
    {
        Assert.That(PdfColor.FromHex(hex), Is.EqualTo(new PdfColor(red, green, blue)));
    }

    [TestCase("")]
    [TestCase("#12345")]
    [TestCase("#1234567")]
    [TestCase("#12345g")]
    [TestCase("# 12345")]
    public void FromHex_AnythingElse_Throws(string hex)
    {
        Assert.That(() => PdfColor.FromHex(hex), Throws.TypeOf<FormatException>());
    }

    // WCAG 2.1, definition of contrast ratio: black on white is 21 to 1. #767676 on white is the well-known darkest grey
    // that passes, at 4.54 to 1.
    [TestCase("000000", 21.0)]
    [TestCase("767676", 4.54)]
    [TestCase("FFFFFF", 1.0)]
    public void ContrastWith_White_IsTheRatioOfWcag(string hex, double expected)
    {
        Assert.That(PdfColor.FromHex(hex).ContrastWith(PdfColor.White), Is.EqualTo(expected).Within(0.005));
        Assert.That(PdfColor.White.ContrastWith(PdfColor.FromHex(hex)), Is.EqualTo(expected).Within(0.005));
    }
}
