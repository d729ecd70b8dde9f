using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Tests.Fonts;

internal sealed class TrueTypeFontTests
{
    // Numbers read from the font files by a script of their own, in the folder of the fonts:
    // python3 -c "import struct,sys;d=open(sys.argv[1],'rb').read();T={d[i:i+4]:struct.unpack('>2I',d[i+8:i+16])
    //   for i in range(12,12+16*d[5],16)};c=T[b'cmap'][0];o=c+max(struct.unpack('>I',d[c+8+8*i:c+12+8*i])[0] for i in
    //   range(d[c+3]) if d[c+4+8*i:c+8+8*i]==b'\0\3\0\n');G=[struct.unpack('>3I',d[o+16+12*i:o+28+12*i]) for i in
    //   range(struct.unpack('>I',d[o+12:o+16])[0])];g=lambda k:next((x+k-s for s,e,x in G if s<=k<=e),0);
    //   a=lambda k:struct.unpack('>H',d[T[b'hmtx'][0]+4*g(k):][:2])[0];
    //   print([(t,sum(a(ord(x)) for x in t)) for t in sys.argv[2:]])" SourceSans3-Regular.ttf W ŵ ...
    [TestCase("Regular", "W", 786)]
    [TestCase("Regular", "ŵ", 718)]
    [TestCase("Regular", " ", 200)]
    [TestCase("Regular", "Service users are involved", 10789)]
    [TestCase("Regular", "Y tŷ a’r dŵr", 4601)]
    [TestCase("Bold", "W", 813)]
    [TestCase("Bold", "Service users are involved", 11496)]
    [TestCase("Italic", "W", 756)]
    [TestCase("Italic", "Service users are involved", 10469)]
    [TestCase("Italic", "Y tŷ a’r dŵr", 4537)]
    public void Measure_Text_IsTheSumOfAdvancesInTheFile(string style, string text, int thousandths)
    {
        Assert.That(FontLibrary.Get(Enum.Parse<FontStyle>(style)).Measure(text), Is.EqualTo(thousandths));
    }

    [Test]
    public void Measure_Digits_AreAllEquallyWideInRegular()
    {
        var font = FontLibrary.Get(FontStyle.Regular);
        Assert.That("0123456789".Select(digit => font.AdvanceOf(font.GlyphOf(digit))), Is.All.EqualTo(497));
    }

    [Test]
    public void GlyphOf_CharacterThatTheFontLacks_IsZero()
    {
        Assert.That(FontLibrary.Get(FontStyle.Regular).GlyphOf(0x4E2D), Is.Zero);
        Assert.That(FontLibrary.Get(FontStyle.Regular).GlyphOf(0x1F600), Is.Zero);
    }

    [Test]
    public void GlyphOf_CharacterBeyondTheFirstPlane_IsFound()
    {
        // U+1F512 is the first of the larger code points that the same script lists in the font's map.
        Assert.That(FontLibrary.Get(FontStyle.Regular).GlyphOf(0x1F512), Is.Not.Zero);
    }

    [Test]
    public void Properties_Regular_AreThoseInTheFile()
    {
        // struct.unpack of head (unitsPerEm), hhea (ascender, descender), OS/2 (sCapHeight) and maxp (numGlyphs).
        var font = FontLibrary.Get(FontStyle.Regular);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(font.UnitsPerEm, Is.EqualTo(1000));
            Assert.That((font.Ascent, font.Descent, font.CapHeight), Is.EqualTo((1024, -400, 660)));
            Assert.That(font.GlyphCount, Is.EqualTo(2478));
            Assert.That(font.Box, Is.EqualTo(new[] { -614, -295, 2159, 958 }));
            Assert.That(FontLibrary.Get(FontStyle.Italic).ItalicAngle, Is.EqualTo(-11));
        }
    }
}
