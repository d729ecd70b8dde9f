using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Tests.Fonts;

internal sealed class FontUsageTests
{
    [Test]
    public void NumberOf_Characters_CountsInOrderOfFirstUse()
    {
        var usage = new FontUsage(FontStyle.Regular);
        Assert.That("abcab".Select(character => usage.NumberOf(character)), Is.EqualTo(new[] { 1, 2, 3, 1, 2 }));
    }

    [Test]
    public void NumberOf_CharactersWithOneOutline_KeepsThemApart()
    {
        var usage = new FontUsage(FontStyle.Regular);
        var (space, hard) = (usage.NumberOf(' '), usage.NumberOf(0xA0));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(space, Is.Not.EqualTo(hard));
            Assert.That(usage.Glyphs()[space], Is.EqualTo(usage.Glyphs()[hard]));
        }
    }

    [Test]
    public void NumberOf_CharacterThatTheFontLacks_Throws()
    {
        Assert.That(() => new FontUsage(FontStyle.Regular).NumberOf(0x4E2D), Throws.InvalidOperationException);
    }
}
