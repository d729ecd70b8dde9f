using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Fonts;

/// <summary>Documents with fonts of the host's, read back from the file.</summary>
internal sealed class FallbackTextTests
{
    private const string Georgian = "არავინ";
    private const string Chinese = "没有人问我。";
    private static readonly PdfFont Font = PdfFont.Read(TestFont.Sample.Build());

    [Test]
    public void Write_TextInTwoScripts_IsOneContentThatReadsAsItWasWritten()
    {
        var written = Write(new PdfParagraph($"Said: {Georgian}, {Chinese} So."));
        var texts = written.Pages[0].Texts.Where(text => text.ContentId == 1).ToList();

        Assert.That(string.Concat(texts.Select(text => text.Text)), Is.EqualTo($"Said: {Georgian}, {Chinese} So."));
        Assert.That(written.Pages[0].ActualTexts, Is.Empty, "each character stands for itself");
        Assert.That(written.Result.Warnings, Is.Empty);
        Assert.That(Invariants.Problems(written, PdfTheme.Default), Is.Empty);
    }

    [Test]
    public void Write_WithoutTheFont_IsWhatItWas()
    {
        var written = Written.From(new PdfHeading(1, "T"), new PdfParagraph(Georgian));

        Assert.That(written.Pages[0].TextOf(1), Is.EqualTo("[…]"));
        Assert.That(written.Result.Warnings.Single().Code, Is.EqualTo("pdf.character.replaced"));
    }

    [Test]
    public void Write_FontThatIsNotNeeded_ChangesNoByte()
    {
        var plain = Written.Describe(new PdfHeading(1, "T"), new PdfParagraph("Meeting in Łódź, Ελλάδα and Київ…"));

        Assert.That(Written.Write(plain with { FallbackFonts = [Font] }).Bytes, Is.EqualTo(Written.Write(plain).Bytes));
    }

    [Test]
    public void Write_Twice_GivesTheSameBytes()
    {
        var (one, again) = (Bytes(), Bytes());

        Assert.That(one, Is.EqualTo(again));

        static byte[] Bytes() =>
            Written.Write(Described(new PdfParagraph(Georgian + Chinese)) with { FallbackFonts = [PdfFont.Read(TestFont.Sample.Build())] }).Bytes;
    }

    [Test]
    public void Write_SubsetOfTheFont_HoldsWhatIsUsed()
    {
        var font = Fonts(Write(new PdfParagraph("ას"))).Single(one => one.BaseFont.EndsWith("+Test-Boxes", StringComparison.Ordinal));

        using (Assert.EnterMultipleScope())
        {
            // Only the first letter is in the font: the glyph for nothing, and its own.
            Assert.That(FontProgram.Advances(font.Program), Is.EqualTo(new[] { 600.0, 600 }));
            Assert.That(font.Widths, Is.EqualTo(new[] { 600.0, 600 }));
            Assert.That(font.Unicode, Is.EqualTo(new Dictionary<int, string> { [1] = "ა" }));
            Assert.That(font.Program, Has.Length.LessThan(600));
        }
    }

    [Test]
    public void Write_CompositeGlyph_BringsItsPart()
    {
        var font = PdfFont.Read(new TestFont("ა") { Composites = "ბ" }.Build());
        var program = Fonts(Written.From(Described(new PdfParagraph("ბ")) with { FallbackFonts = [font] }))[^1].Program;

        Assert.That(FontProgram.Advances(program), Has.Count.EqualTo(3), "nothing, the letter, and the letter that it is made of");
    }

    [Test]
    public void Write_TwoFonts_TakesTheFirstThatHasTheCharacter()
    {
        var (first, second) = (PdfFont.Read(new TestFont("没") { Name = "First" }.Build()), PdfFont.Read(new TestFont("没有") { Name = "Second" }.Build()));
        var fonts = Fonts(Written.From(Described(new PdfParagraph("有没")) with { FallbackFonts = [first, second] }));

        Assert.That(
            fonts.Select(font => (font.BaseFont[(font.BaseFont.IndexOf('+', StringComparison.Ordinal) + 1)..], string.Concat(font.Unicode.Values))),
            Is.SupersetOf(new[] { ("First", "没"), ("Second", "有") }));
    }

    [Test]
    public void Write_BoldAndItalic_AreInTheSameFace()
    {
        var written = Write(new PdfParagraph([PdfText.InBold("没"), new PdfText("有") { Italic = true }, "人"]));

        Assert.That(Fonts(written).Count(font => font.BaseFont.EndsWith("Test-Boxes", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Invariants.Problems(written, PdfTheme.Default), Is.Empty);
    }

    // Scripts that join or reorder letters, or run from the right: the test font has glyphs for these.
    [TestCase("मन")]
    [TestCase("قال")]
    public void Write_ScriptThatNeedsShaping_IsLeftOutAllTheSame(string text)
    {
        Assert.That(PdfTextMeasure.CanDraw(text, [Font]), Is.False);
        Assert.That(Write(new PdfParagraph(text)).Pages[0].TextOf(1), Is.EqualTo("[…]"));
    }

    [Test]
    public void Write_LetterWithAMark_IsOneText()
    {
        var written = Write(new PdfParagraph("ა\u0301 Ǫ\u0301"));

        Assert.That(written.Pages[0].TextOf(1), Is.EqualTo("ა\u0301 Ǫ\u0301"));
        Assert.That(Invariants.Problems(written, PdfTheme.Default), Is.Empty);
    }

    [Test]
    public void Write_LetterWithAMarkThatTakesRoom_IsLeftOut()
    {
        var font = PdfFont.Read(new TestFont("か\u3099").Build());

        Assert.That(PdfTextMeasure.CanDraw("か", [font]), Is.True);
        Assert.That(PdfTextMeasure.CanDraw("か\u3099", [font]), Is.False, "without its mark it would be another word");
    }

    [Test]
    public void Write_HeaderFooterFigureLinkAndHeading_AreDrawnInTheFont()
    {
        var figure = new PdfFigure("A figure.", 200, 40, [new PdfDrawnText(new(10, 20), "1. " + Georgian, 10, PdfColor.Black)]);
        var written = Written.From(new PdfDocument("T", "ka", Written.Moment,
            [new PdfHeading(1, Georgian) { Anchor = "a" }, new PdfContents("კ"), figure, new PdfParagraph([new PdfLink(Georgian, "#a")])])
        {
            HeaderText = "Header " + Georgian,
            FooterText = string.Concat(Enumerable.Repeat(Chinese, 30)),
            PageNumberFormat = "კ {0}",
            Theme = PdfTheme.Default with { HeaderOnFirstPage = true },
            FallbackFonts = [Font],
        });
        var texts = written.Pages[0].Texts;
        string In(string artifact) => string.Concat(texts.Where(text => text.Artifact == artifact).Select(text => text.Text));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(In("Pagination/Header"), Is.EqualTo("Header " + Georgian));
            Assert.That(In("Pagination/Footer"), Does.StartWith(Chinese).And.Contain("…").And.EndWith("კ 1"));
            Assert.That(string.Concat(texts.Where(text => text.Size == 10).Select(text => text.Text)), Is.EqualTo($"1. {Georgian} "));
            Assert.That(written.Result.Warnings, Is.Empty);
        }

        Assert.That(Invariants.Problems(written, PdfTheme.Default), Is.Empty);
    }

    [Test]
    public void Width_OfTheFontsCharacters_IsThatInItsFile()
    {
        // Six letters of 600 thousandths at 10 points, and "a " of 504 + 200 by the table of Source Sans in the tests of Measure.
        Assert.That(PdfTextMeasure.Width(Georgian, 10, false, [Font]), Is.EqualTo(36).Within(1e-9));
        Assert.That(PdfTextMeasure.Width(Georgian + " " + Georgian, 10, true, [Font]), Is.EqualTo(72 + PdfTextMeasure.Width(" ", 10, true)).Within(1e-9));
    }

    // Ten characters of 7.2 points fill 72 of 76 points. The full stop would be the eleventh, and it takes the one before it along.
    [Test]
    public void Write_ChineseWithoutSpaces_BreaksBetweenCharactersAndNotBeforeAFullStop()
    {
        var theme = PdfTheme.Default with { PageWidth = 64 + 64 + 76 };
        var written = Written.From(Described(new PdfParagraph("没有人问我没有人问我。没有人")) with { FallbackFonts = [Font], Theme = theme });
        var lines = written.Pages[0].Texts.Where(text => text.ContentId == 1).GroupBy(text => text.Y).Select(line => string.Concat(line.Select(text => text.Text)));

        Assert.That(lines, Is.EqualTo(new[] { "没有人问我没有人问", "我。没有人" }));
    }

    private static PdfDocument Described(params PdfBlock[] blocks) => Written.Describe([new PdfHeading(1, "T"), .. blocks]);

    private static Written Write(params PdfBlock[] blocks) => Written.From(Described(blocks) with { FallbackFonts = [Font] });

    private static List<FontReader> Fonts(Written written)
    {
        var page = written.File.Pages[0];
        return [.. written.File.Dictionary(written.File.Dictionary(page["Resources"])["Font"]).Values.Select(font => FontReader.Get(written.File, font))];
    }
}
