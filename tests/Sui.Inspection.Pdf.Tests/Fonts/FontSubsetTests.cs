using System.Buffers.Binary;
using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Tests.Fonts;

internal sealed class FontSubsetTests
{
    private const string Sample = "Service users: ŵ ŷ é i W 0";

    private static readonly FontStyle[] Styles = [FontStyle.Regular, FontStyle.Bold, FontStyle.Italic];

    [TestCaseSource(nameof(Styles))]
    public void Build_Sample_HasSoundDirectoryAndChecksums(FontStyle style)
    {
        var data = Build(style, out _);
        var tables = new FontTables(data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Sum(data), Is.EqualTo(0xB1B0AFBA), "a TrueType file's 32-bit words sum to this number");
            foreach (var tag in (string[])["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
            {
                Assert.That(tables.Contains(tag), tag);
            }

            Assert.That(tables.Contains("cmap"), Is.False);
        }
    }

    [TestCaseSource(nameof(Styles))]
    public void Build_Sample_KeepsAdvancesInTheOrderGiven(FontStyle style)
    {
        var data = Build(style, out var glyphs);
        var hmtx = new FontTables(data)["hmtx"];
        for (var index = 0; index < glyphs.Count; index++)
        {
            Assert.That(
                BinaryPrimitives.ReadUInt16BigEndian(hmtx[(4 * index)..]),
                Is.EqualTo(FontLibrary.Get(style).RawAdvanceOf(glyphs[index])));
        }
    }

    [TestCaseSource(nameof(Styles))]
    public void Build_CompositeGlyphs_PointAtPartsInTheSubset(FontStyle style)
    {
        var data = Build(style, out var glyphs);
        var tables = new FontTables(data);
        var count = BinaryPrimitives.ReadUInt16BigEndian(tables["maxp"][4..]);
        var composites = 0;
        for (var index = 0; index < count; index++)
        {
            var outline = Outline(tables, index);
            if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            {
                continue;
            }

            composites++;
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline[12..]);
            Assert.That(part, Is.InRange(glyphs.Count, count - 1), "parts stand after the glyphs asked for");
            var original = FontLibrary.Get(style).OutlineOf(glyphs[index]);
            var originalPart = BinaryPrimitives.ReadUInt16BigEndian(original[12..]);
            Assert.That(
                Outline(tables, part)[..10].ToArray(),
                    Is.EqualTo(FontLibrary.Get(style).OutlineOf(originalPart)[..10].ToArray()));
        }

        Assert.That(composites, Is.GreaterThanOrEqualTo(3), "ŵ, ŷ and é are composites in all three fonts");
    }

    [Test]
    public void Build_OneLetter_IsSmall()
    {
        var font = FontLibrary.Get(FontStyle.Regular);
        Assert.That(FontSubset.Build(font, [0, font.GlyphOf('A')]), Has.Length.LessThan(800));
    }

    private static byte[] Build(FontStyle style, out IReadOnlyList<ushort> glyphs)
    {
        var usage = new FontUsage(style);
        foreach (var character in Sample)
        {
            usage.NumberOf(character);
        }

        glyphs = usage.Glyphs();
        return FontSubset.Build(FontLibrary.Get(style), glyphs);
    }

    private static ReadOnlySpan<byte> Outline(FontTables tables, int glyph)
    {
        var start = (int)BinaryPrimitives.ReadUInt32BigEndian(tables["loca"][(4 * glyph)..]);
        var end = (int)BinaryPrimitives.ReadUInt32BigEndian(tables["loca"][((4 * glyph) + 4)..]);
        return tables["glyf"][start..end];
    }

    private static uint Sum(byte[] data)
    {
        var sum = 0u;
        for (var index = 0; index < data.Length; index += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(index));
        }

        return sum;
    }
}
