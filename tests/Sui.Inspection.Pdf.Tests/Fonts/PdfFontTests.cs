using System.Buffers.Binary;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Fonts;

/// <summary>Reading a host's font: what is taken, and what is refused with which code.</summary>
internal sealed class PdfFontTests
{
    private const string Words = "არავინ 没有人问我。";

    [TestCase(4)]
    [TestCase(12)]
    public void Read_EitherFormatOfMap_HasItsCharacters(int format)
    {
        var font = PdfFont.Read((TestFont.Sample with { Format = format }).Build());

        Assert.That(PdfTextMeasure.CanDraw(Words, [font]), Is.True);
        Assert.That(PdfTextMeasure.CanDraw("问题", [font]), Is.False, "the second character is not in the font");
    }

    [Test]
    public void Read_CharactersBeyondTheFirstPlane_AreFound() =>
        Assert.That(PdfTextMeasure.CanDraw("\U00020000", [PdfFont.Read(new TestFont("\U00020000") { Format = 12 }.Build())]), Is.True);

    [TestCase(null, "Test-Boxes")]
    [TestCase("My font (2)", "Myfont2")]
    [TestCase("字", "Test-Boxes")]
    public void Name_IsTheOneGivenOrTheFontsOwn(string? given, string expected) =>
        Assert.That(PdfFont.Read(TestFont.Sample.Build(), given).Name, Is.EqualTo(expected));

    [Test]
    public void Read_BytesThatChangeAfterwards_LeaveTheFontAlone()
    {
        var bytes = TestFont.Sample.Build();
        var font = PdfFont.Read(bytes);
        Array.Clear(bytes);

        Assert.That(Written.From(Document(font)).Pages[0].TextOf(1), Does.StartWith(Words));
    }

    [TestCase(0x4F54544Fu, "CFF outlines")]
    [TestCase(0x74746366u, "collection of fonts")]
    [TestCase(0x774F4646u, "packed for the web")]
    [TestCase(0x774F4632u, "packed for the web")]
    [TestCase(0x25504446u, "no TrueType font")]
    public void Read_AnotherKindOfFile_IsRefusedWithWhatToDo(uint kind, string message) =>
        Assert.That(() => PdfFont.Read((TestFont.Sample with { Kind = kind }).Build()), Throws.InstanceOf<PdfFontException>()
            .With.Property("Code").EqualTo("pdf.font.kind").And.Message.Contains(message).And.Message.Contains(".ttf"));

    [Test]
    public void Read_KindOfAppleTrueType_IsTaken() =>
        Assert.That(() => PdfFont.Read((TestFont.Sample with { Kind = 0x74727565 }).Build()), Throws.Nothing);

    // OpenType's OS/2 fsType: 0 installable, 2 restricted, 4 preview and print, 8 editable; where several are set the least restrictive holds.
    [TestCase(0x0000, true)]
    [TestCase(0x0002, false)]
    [TestCase(0x0004, true)]
    [TestCase(0x0006, true)]
    [TestCase(0x0008, true)]
    [TestCase(0x0102, false)]
    [TestCase(0x0100, false)]
    [TestCase(0x0208, false)]
    public void Read_Licence_IsHeeded(int flags, bool taken)
    {
        var bytes = (TestFont.Sample with { Licence = (ushort)flags }).Build();
        Assert.That(() => PdfFont.Read(bytes), taken ? Throws.Nothing : Throws.InstanceOf<PdfFontException>()
            .With.Property("Code").EqualTo("pdf.font.licence"));
    }

    [TestCase("head")]
    [TestCase("hhea")]
    [TestCase("maxp")]
    [TestCase("hmtx")]
    [TestCase("loca")]
    [TestCase("glyf")]
    [TestCase("cmap")]
    [TestCase("OS/2")]
    public void Read_WithoutATable_IsRefused(string tag) => Assert.That(
        () => PdfFont.Read(TestFont.Sample.With(tag, []).Build()),
        Throws.InstanceOf<PdfFontException>().With.Property("Code").EqualTo("pdf.font.damaged").And.Message.Contains(tag));

    [TestCase("name")]
    [TestCase("post")]
    public void Read_WithoutATableThatIsNotNeeded_IsTaken(string tag) =>
        Assert.That(() => PdfFont.Read(TestFont.Sample.With(tag, []).Build()), Throws.Nothing);

    [Test]
    public void Read_NoMapToUnicode_IsRefused()
    {
        var symbols = new byte[] { 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 12, 0, 4 };
        Assert.That(() => PdfFont.Read(TestFont.Sample.With("cmap", symbols).Build()),
            Throws.InstanceOf<PdfFontException>().With.Property("Code").EqualTo("pdf.font.characters"));
    }

    [Test]
    public void Read_GlyphMadeOfItself_IsRefused()
    {
        // A composite glyph whose part is glyph 1, which is itself: the first character's.
        var font = new TestFont("ხ") { Composites = "ა" };
        Assert.That(() => PdfFont.Read(font.Build()), Throws.InstanceOf<PdfFontException>().With.Message.Contains("without an end"));
    }

    [Test]
    public void Read_MapWhoseRangesOverlapWithoutEnd_TakesNoLongTime()
    {
        // 5,000 groups that each claim all of Unicode.
        var map = new byte[12 + 16 + (12 * 5000)];
        new byte[] { 0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12 }.CopyTo(map, 0);
        BinaryPrimitives.WriteInt32BigEndian(map.AsSpan(24), 5000);
        for (var group = 0; group < 5000; group++)
        {
            BinaryPrimitives.WriteInt32BigEndian(map.AsSpan(32 + (12 * group)), 0x10FFFF);
            BinaryPrimitives.WriteInt32BigEndian(map.AsSpan(36 + (12 * group)), 1);
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        PdfFont.Read(TestFont.Sample.With("cmap", map).Build());
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public void Read_FileCutOffAnywhere_ThrowsNothingElse([Values(4, 12)] int format)
    {
        var bytes = (TestFont.Sample with { Format = format }).Build();
        for (var length = 0; length < bytes.Length; length++)
        {
            Attempt(bytes[..length], $"cut at {length}");
        }
    }

    // What was read is also drawn: a font that was taken never fails later.
    [Test]
    public void Read_BytesChangedAtRandom_ThrowsNothingElse([Values(4, 12)] int format, [Values(1, 2, 3)] int seed)
    {
        var random = new Random(seed);
        var sound = (TestFont.Sample with { Format = format, Composites = "ბგ" }).Build();
        var taken = 0;
        for (var round = 0; round < 3000; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256));
            }

            taken += Attempt(bytes, $"seed {seed}, round {round}") ? 1 : 0;
        }

        Assert.That(taken, Is.InRange(100, 2900), "some are taken and some refused");
    }

    [Test]
    public void FallbackFonts_Null_IsAViolation() => Assert.That(
        Written.Violations(Document() with { FallbackFonts = [null!] }).Select(violation => violation.Code), Does.Contain("pdf.fonts"));

    private static bool Attempt(byte[] bytes, string what)
    {
        PdfFont font;
        try
        {
            font = PdfFont.Read(bytes);
        }
        catch (PdfFontException)
        {
            return false;
        }

        Assert.That(() => Written.Write(Document(font)), Throws.Nothing, what);
        return true;
    }

    private static PdfDocument Document(params PdfFont[] fonts) =>
        Written.Describe(new PdfHeading(1, "Words"), new PdfParagraph(Words + " Ǫ\u0301 ბგ")) with { FallbackFonts = fonts };
}
