using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>A TrueType font: metrics, characters and outlines. Immutable after it is read, so threads share it.</summary>
internal sealed class TrueTypeFont
{
    private readonly ushort[] _advances;
    private readonly CharacterMap _characters;
    private readonly bool _longOffsets;

    /// <param name="name">Its name in files.</param>
    /// <param name="data">The file.</param>
    /// <param name="characters">Its characters; null reads them as the fonts of the assembly have them.</param>
    public TrueTypeFont(string name, byte[] data, CharacterMap? characters = null)
    {
        Name = name;
        Tables = new FontTables(data);
        var head = Tables["head"];
        UnitsPerEm = ReadUInt16BigEndian(head[18..]);
        Box = [.. Enumerable.Range(0, 4).Select(side => ToThousandths(ReadInt16BigEndian(Tables["head"][(36 + (2 * side))..])))];
        _longOffsets = ReadInt16BigEndian(head[50..]) == 1;
        var hhea = Tables["hhea"];
        Ascent = ToThousandths(ReadInt16BigEndian(hhea[4..]));
        Descent = ToThousandths(ReadInt16BigEndian(hhea[6..]));
        var os2 = Tables["OS/2"];
        CapHeight = os2.Length >= 90 ? ToThousandths(ReadInt16BigEndian(os2[88..])) : Ascent;
        ItalicAngle = Tables.Contains("post") ? ReadInt32BigEndian(Tables["post"][4..]) / 65536.0 : 0;
        GlyphCount = ReadUInt16BigEndian(Tables["maxp"][4..]);
        _advances = ReadAdvances(Tables["hmtx"], ReadUInt16BigEndian(hhea[34..]), GlyphCount);
        _characters = characters ?? new CharacterMap(Tables["cmap"]);
    }

    public string Name { get; }

    public FontTables Tables { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>The box around all glyphs, in thousandths of the size: left, bottom, right, top.</summary>
    public IReadOnlyList<int> Box { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public double ItalicAngle { get; }

    /// <summary>The glyph of a code point, or 0 when the font has none.</summary>
    public ushort GlyphOf(int codePoint) => _characters[codePoint];

    /// <summary>The width of a glyph in thousandths of the size.</summary>
    public int AdvanceOf(ushort glyph) => ToThousandths(_advances[glyph]);

    /// <summary>The width of text in thousandths of the size.</summary>
    public long Measure(ReadOnlySpan<char> text)
    {
        var width = 0L;
        for (var index = 0; index < text.Length; index++)
        {
            int code = text[index];
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length)
            {
                code = char.ConvertToUtf32(text[index], text[++index]);
            }

            width += AdvanceOf(GlyphOf(code));
        }

        return width;
    }

    /// <summary>The outline of a glyph as the file holds it; empty for a space.</summary>
    public ReadOnlySpan<byte> OutlineOf(ushort glyph)
    {
        var loca = Tables["loca"];
        var (start, end) = _longOffsets
            ? ((int)ReadUInt32BigEndian(loca[(4 * glyph)..]), (int)ReadUInt32BigEndian(loca[((4 * glyph) + 4)..]))
            : (2 * ReadUInt16BigEndian(loca[(2 * glyph)..]), 2 * ReadUInt16BigEndian(loca[((2 * glyph) + 2)..]));
        return Tables["glyf"][start..end];
    }

    /// <summary>The box around a glyph in thousandths of the size: left, bottom, right, top; all 0 for a space.</summary>
    public (int Left, int Bottom, int Right, int Top) BoxOf(ushort glyph)
    {
        var outline = OutlineOf(glyph);
        return outline.Length < 10 ? default : (Side(outline, 2), Side(outline, 4), Side(outline, 6), Side(outline, 8));
    }

    private int Side(ReadOnlySpan<byte> outline, int offset) => ToThousandths(ReadInt16BigEndian(outline[offset..]));

    /// <summary>The space left of a glyph's outline, in the font's own units.</summary>
    public short LeftBearingOf(ushort glyph)
    {
        var full = ReadUInt16BigEndian(Tables["hhea"][34..]);
        var offset = glyph < full ? (4 * glyph) + 2 : (4 * full) + (2 * (glyph - full));
        return ReadInt16BigEndian(Tables["hmtx"][offset..]);
    }

    /// <summary>The width of a glyph in the font's own units.</summary>
    public ushort RawAdvanceOf(ushort glyph) => _advances[glyph];

    private static ushort[] ReadAdvances(ReadOnlySpan<byte> hmtx, int full, int count)
    {
        var advances = new ushort[count];
        for (var glyph = 0; glyph < count; glyph++)
        {
            advances[glyph] = ReadUInt16BigEndian(hmtx[(4 * Math.Min(glyph, full - 1))..]);
        }

        return advances;
    }

    private int ToThousandths(int units) =>
        UnitsPerEm == 1000 ? units : (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);
}
