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
        Assert.That(cleaner.Replaced, Is.Empty);
    }

    [TestCase(0x0001)]
    [TestCase(0xD800)]
    [TestCase(0xDC00)]
    [TestCase(0xE000)]
    [TestCase(0xFFFE)]
    public void Clean_CharacterWithoutMeaning_IsASquareWithoutText(int code)
    {
        var cleaner = new TextCleaner();
        var piece = cleaner.Clean("a" + (char)code)[1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(piece.Text, Is.EqualTo("□"));
            Assert.That(piece.ActualText, Is.Null);
            Assert.That(cleaner.Replaced, Is.EquivalentTo(new Dictionary<int, int> { [code] = 1 }));
        }
    }

    [Test]
    public void Clean_CharacterThatTheFontLacks_CarriesItself()
    {
        var cleaner = new TextCleaner();
        var pieces = cleaner.Clean("中 \U0001F600中");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pieces.Select(piece => piece.ActualText), Is.EqualTo(new[] { "中", null, "\U0001F600", "中" }));
            Assert.That(cleaner.Replaced, Is.EquivalentTo(new Dictionary<int, int> { ['中'] = 2, [0x1F600] = 1 }));
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

    [Test]
    public void Replacement_EveryFont_HasIt()
    {
        Assert.That(
            Enum.GetValues<FontStyle>().Select(style => FontLibrary.Get(style).GlyphOf(Characters.Replacement)),
                Has.None.EqualTo(0));
    }
}
