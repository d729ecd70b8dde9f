using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Tests.Text;

internal sealed class TextCleanerTests
{
    [TestCase("plain", "plain")]
    [TestCase("tab\there", "tab here")]
    [TestCase("a\r\nb\rc\nd\u2028e", "a\nb\nc\nd\ne")]
    [TestCase("soft\u00ADhyphen \u200Emark\u202E \uFEFF", "softhyphen mark ")]
    [TestCase("thin\u2009space", "thin space")]
    [TestCase("y ty\u0302 a w\u0302", "y tŷ a ŵ")]
    [TestCase("e\u0301A\u030A", "éÅ")]
    public void Clean_OddCharacters_AreMadeFit(string text, string expected)
    {
        var cleaner = new TextCleaner();
        Assert.That(string.Concat(cleaner.Clean(text).Select(piece => piece.Text)), Is.EqualTo(expected));
        Assert.That(cleaner.Tally.Missing, Is.Empty);
    }

    // Composed as in the Unicode Character Database: U+1ED9 is U+1ECD with U+0302, in whichever order the marks come.
    [TestCase("o\u0323\u0302", "\u1ED9")]
    [TestCase("o\u0302\u0323", "\u1ED9")]
    [TestCase("\u00F4\u0323", "\u1ED9")]
    [TestCase("\u0438\u0306", "\u0439")]
    [TestCase("\u03B1\u0313\u0301\u0345", "\u1F84")]
    [TestCase("q\u0302", "q\u0302")]
    [TestCase("q\u0302\u0302", "q\u0302\u0302")]
    [TestCase("\u2764\uFE0F", "\u2764")]
    public void Clean_LettersWithMarks_AreComposedOrDrawnTogether(string text, string expected)
    {
        var cleaner = new TextCleaner();
        Assert.That(cleaner.Clean(text), Is.EqualTo(new[] { new TextPiece(expected) }));
        Assert.That(cleaner.Tally.Substituted, Is.Empty);
    }

    [TestCase("\uFF21\uFF22", "AB")]
    [TestCase("\u2167", "VIII")]
    [TestCase("\u2460", "1")]
    [TestCase("\U0001D49C", "A")]
    [TestCase("\u0663", "3")]
    [TestCase("\u2500", "-")]
    [TestCase("\u2605", "*")]
    [TestCase("\u27A1\uFE0F", "→")]
    [TestCase("\U0001F1EC\U0001F1E7", "GB")]
    [TestCase("1\uFE0F\u20E3", "1")]
    [TestCase("\uFFFD", "[?]")]
    public void Clean_CharacterWithALookAlike_IsDrawnByItAndStandsForItself(string text, string drawn)
    {
        var cleaner = new TextCleaner();
        Assert.That(cleaner.Clean(text), Is.EqualTo(new[] { new TextPiece(drawn, text) }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cleaner.Tally.Substituted, Is.Not.Empty);
            Assert.That(cleaner.Tally.Missing, Is.Empty);
        }
    }

    [TestCase(0x0001)]
    [TestCase(0xD800)]
    [TestCase(0xDC00)]
    [TestCase(0xE000)]
    [TestCase(0xFFFE)]
    public void Clean_CharacterWithoutMeaning_IsLeftOutAndStandsForNothing(int code)
    {
        var cleaner = new TextCleaner();
        var pieces = cleaner.Clean("a" + (char)code + "b");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pieces, Is.EqualTo(new TextPiece[] { new("a"), new("[…]"), new("b") }));
            Assert.That(cleaner.Tally.Missing, Is.EqualTo(new[] { code }));
        }
    }

    // One mark of omission for a run, whatever its length: code points would tell a reader nothing.
    [TestCase("中")]
    [TestCase("中 \U0001F680中")]
    [TestCase("中文中文中")]
    [TestCase("\U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [TestCase("\u05E9\u05DC")]
    public void Clean_CharactersThatTheFontLacks_AreLeftOutAndStandForThemselves(string text)
    {
        var pieces = new TextCleaner().Clean("a " + text + " b");
        Assert.That(pieces.Select(piece => piece.Text), Is.EqualTo(new[] { "a ", "[…]", " ", "b" }));
        Assert.That(pieces[1].ActualText, Is.EqualTo(text));
    }

    [Test]
    public void Clean_LongTextThatTheFontLacks_IsBoundedAndAllThere()
    {
        var text = string.Concat(Enumerable.Repeat("中", 50_000));
        var pieces = new TextCleaner().Clean(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Concat(pieces.Select(piece => piece.ActualText)), Is.EqualTo(text));
            Assert.That(pieces.Select(piece => piece.ActualText!.Length), Is.All.LessThanOrEqualTo(2000));
            Assert.That(pieces.Select(piece => piece.Text.Length), Is.All.LessThan(60));
        }
    }

    [Test]
    public void Clean_TenThousandMarks_AreLeftOff()
    {
        var piece = new TextCleaner().Clean("x" + new string('\u0302', 10_000)).Single();
        Assert.That(piece.Text, Is.EqualTo("x" + new string('\u0302', 4)));
        Assert.That(piece.ActualText, Has.Length.InRange(100, 2000));
    }

    [Test]
    public void Clean_AnyCharacter_ComesOutDrawable()
    {
        var cleaner = new TextCleaner();
        for (var code = 0; code <= 0x10FFFF; code += code < 0x3100 ? 1 : 13)
        {
            var text = code is >= 0xD800 and < 0xE000 ? ((char)code).ToString() : char.ConvertFromUtf32(code);
            var drawn = string.Concat(cleaner.Clean(text).Select(piece => piece.Text)).EnumerateRunes()
                .Where(rune => rune.Value is not ('\n' or Characters.ZeroWidthSpace)).ToList();
            Assert.That(drawn.TrueForAll(rune => Characters.HasGlyph(rune.Value)), $"U+{code:X4}");
            Assert.That(drawn, Characters.IsDropped(code) || text is "\n" or "\u200B" || Characters.IsLineFeed(code) || code == '\r'
                ? Is.Empty : Is.Not.Empty, $"U+{code:X4}");
        }
    }

    [Test]
    public void Fonts_AllThree_HaveTheSameCharacters()
    {
        var regular = FontLibrary.Get(FontStyle.Regular);
        Assert.That(Enumerable.Range(0, 0x20000).Count(code => regular.GlyphOf(code) != 0), Is.EqualTo(1615));
        foreach (var style in (FontStyle[])[FontStyle.Bold, FontStyle.Italic])
        {
            Assert.That(
                Enumerable.Range(0, 0x20000).Where(code =>
                    regular.GlyphOf(code) == 0 != (FontLibrary.Get(style).GlyphOf(code) == 0)), Is.Empty);
        }
    }
}
