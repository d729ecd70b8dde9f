using System.Text;
using Sui.Inspection.Pdf.Files;

namespace Sui.Inspection.Pdf.Tests.Files;

internal sealed class PdfBufferTests
{
    [TestCase(0, "0")]
    [TestCase(12, "12")]
    [TestCase(595.28, "595.28")]
    [TestCase(0.5, "0.5")]
    [TestCase(0.05, "0.05")]
    [TestCase(-0.5, "-0.5")]
    [TestCase(0.004, "0")]
    [TestCase(-0.004, "0")]
    [TestCase(0.005, "0.01")]
    [TestCase(-14400.999, "-14401")]
    public void Number_Value_HasAtMostTwoDecimals(double value, string expected)
    {
        Assert.That(Text(new PdfBuffer().Number(value)), Is.EqualTo(expected));
    }

    [TestCase("plain (a) \\", "(plain \\(a\\) \\\\)")]
    [TestCase("tŷ", "<FEFF00740177>")]
    [TestCase("", "()")]
    public void TextString_Text_IsLiteralOrUtf16(string text, string expected)
    {
        Assert.That(Text(new PdfBuffer().TextString(text)), Is.EqualTo(expected));
    }

    [TestCase("application/json", "/application#2Fjson")]
    [TestCase("a b#", "/a#20b#23")]
    public void Name_SpecialCharacters_AreEscaped(string name, string expected)
    {
        Assert.That(Text(new PdfBuffer().Name(name)), Is.EqualTo(expected));
    }

    [Test]
    public void Raw_MoreThanTheCapacity_Grows()
    {
        Assert.That(new PdfBuffer(2).Raw(new string('a', 5000)).Integer(7).Length, Is.EqualTo(5001));
    }

    private static string Text(PdfBuffer buffer) => Encoding.ASCII.GetString(buffer.Written);

    [Test]
    public void Release_Buffer_IsEmptyAndMayBeUsedAgain()
    {
        var buffer = new PdfBuffer(10_000);
        buffer.Raw(new byte[20_000]).Release();
        Assert.That(buffer.Length, Is.Zero);
        Assert.That(buffer.Integer(42).Written.ToArray(), Is.EqualTo("42"u8.ToArray()));
    }
}
