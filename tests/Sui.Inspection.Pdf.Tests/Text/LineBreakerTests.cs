using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Tests.Text;

internal sealed class LineBreakerTests
{
    private static readonly TextStyle Style = new(FontStyle.Regular, 12, PdfColor.Black, null);

    // "Service users are involved" is 10,789 and "Service users" 5,467 thousandths wide in the regular font; the call is in
    // TrueTypeFontTests. At 12 points: 10789 * 0.012 = 129.468 and 5467 * 0.012 = 65.604.
    [TestCase(129.468, 1)]
    [TestCase(129.467, 2)]
    public void Break_WidthAtTheEdge_BreaksOnlyBelowIt(double width, int lines)
    {
        Assert.That(Break("Service users are involved", width), Has.Count.EqualTo(lines));
    }

    [Test]
    public void Break_TwoLines_KeepsTheSpaceButNotInTheWidth()
    {
        var lines = LineBreaker.Break([new TextRun("Service users are involved", Style)], 66);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines.Select(TextOf), Is.EqualTo(new[] { "Service users ", "are involved" }));
            Assert.That(lines[0].Width, Is.EqualTo(65.604).Within(1e-9));
        }
    }

    [Test]
    public void Break_NoBreakSpaces_PartOnlyWhatNoLineHolds()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Break("on 1\u00A0Feb\u00A02019", 66), Is.EqualTo(new[] { "on ", "1\u00A0Feb\u00A02019" }));
            Assert.That(Break("on 1\u00A0Feb\u00A02019", 40), Is.EqualTo(new[] { "on ", "1\u00A0Feb\u00A0", "2019" }), "no room");
        }
    }

    [Test]
    public void Break_LongWord_IsCutByCharacter()
    {
        var lines = Break(new string('x', 10_000), 100);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Concat(lines), Is.EqualTo(new string('x', 10_000)));
            Assert.That(lines.Select(line => FontLibrary.Get(FontStyle.Regular).Measure(line) * 0.012),
                Is.All.LessThanOrEqualTo(100));
        }
    }

    [TestCase("in 2018/19 and 3–5", 45, new[] { "in ", "2018/19 ", "and 3–5" })]
    [TestCase("and/or", 30, new[] { "and/", "or" })]
    [TestCase("well-being", 40, new[] { "well-", "being" })]
    [TestCase("long\u200Bword", 30, new[] { "long\u200B", "word" })]
    [TestCase("a\n\nb", 30, new[] { "a", "", "b" })]
    public void Break_BreakPoints_AreBetweenWords(string text, double width, string[] expected)
    {
        Assert.That(Break(text, width), Is.EqualTo(expected));
    }

    [Test]
    public void Break_HardSpace_DoesNotBreak()
    {
        Assert.That(Break("one two\u00A0three", 55), Is.EqualTo(new[] { "one ", "two\u00A0three" }));
    }

    [Test]
    public void Break_ManySpacesAtTheEnd_KeepsOne()
    {
        Assert.That(Break("one" + new string(' ', 500) + "two", 30), Is.EqualTo(new[] { "one ", "two" }));
    }

    [Test]
    public void Break_WordOverTwoRuns_StaysWhole()
    {
        var bold = Style with { Font = FontStyle.Bold };
        var lines = LineBreaker.Break([new TextRun("one tw", Style), new TextRun("o", bold)], 32);
        Assert.That(lines.Select(TextOf), Is.EqualTo(new[] { "one ", "two" }));
    }

    [Test]
    public void Break_NoText_GivesNoLines() => Assert.That(LineBreaker.Break([], 100), Is.Empty);

    [Test]
    public void WidestWord_Words_IsTheWidestPiece()
    {
        // "involved" is 3,575 thousandths wide by the script in TrueTypeFontTests: 3575 * 0.012 = 42.9.
        Assert.That(LineBreaker.WidestWord([new TextRun("Service users are involved", Style)]), Is.EqualTo(42.9).Within(1e-9));
    }

    private static List<string> Break(string text, double width) =>
        [.. LineBreaker.Break([new TextRun(text, Style)], width).Select(TextOf)];

    private static string TextOf(TextLine line) =>
        string.Concat(line.Segments.Select(segment => segment.Run.Text.Substring(segment.Start, segment.Length)));
}
