using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>Checks where outlines stand and what composite glyphs are made of: parts that there are, without circles.</summary>
internal sealed class OutlineCheck
{
    private const int Deepest = 16;
    private readonly FontTables _tables;
    private readonly int _count;
    private readonly bool _long;
    private readonly byte[] _depths;

    public OutlineCheck(FontTables tables, int count)
    {
        (_tables, _count, _depths) = (tables, count, new byte[count]);
        var format = ReadInt16BigEndian(tables["head"][50..]);
        HostFont.Require(format is 0 or 1, "the form of its offsets is not known");
        _long = format == 1;
        HostFont.Require(tables["loca"].Length >= (count + 1) * (_long ? 4 : 2), "its outlines are not all there");
    }

    /// <exception cref="PdfFontException">Something is wrong.</exception>
    public void Run()
    {
        for (var glyph = 0; glyph < _count; glyph++)
        {
            Visit(glyph, 1);
        }
    }

    private ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var loca = _tables["loca"];
        var (start, end) = _long
            ? (ReadUInt32BigEndian(loca[(4 * glyph)..]), ReadUInt32BigEndian(loca[((4 * glyph) + 4)..]))
            : (2u * ReadUInt16BigEndian(loca[(2 * glyph)..]), 2u * ReadUInt16BigEndian(loca[((2 * glyph) + 2)..]));
        HostFont.Require(start <= end && end <= _tables["glyf"].Length, "an outline ends beyond its table");
        return _tables["glyf"][(int)start..(int)end];
    }

    /// <summary>Checks a glyph and its parts; each is looked into once.</summary>
    /// <returns>How deep its parts lie in one another, 1 for a simple glyph.</returns>
    private int Visit(int glyph, int level)
    {
        if (_depths[glyph] > 0)
        {
            HostFont.Require(level + _depths[glyph] - 1 <= Deepest, "glyphs are made of one another without an end");
            return _depths[glyph];
        }

        HostFont.Require(level <= Deepest, "glyphs are made of one another without an end");
        var outline = OutlineOf(glyph);
        HostFont.Require(outline.Length is 0 or >= 10, "an outline is cut off");
        var contours = outline.Length == 0 ? 0 : ReadInt16BigEndian(outline);
        var deepest = 0;
        if (contours < 0)
        {
            deepest = VisitParts(outline, level);
        }
        else
        {
            HostFont.Require(contours == 0 || outline.Length >= 12 + (2 * contours), "an outline is cut off");
        }

        return _depths[glyph] = (byte)(deepest + 1);
    }

    private int VisitParts(ReadOnlySpan<byte> outline, int level)
    {
        var (offset, deepest, flags) = (10, 0, CompositeFlags.MoreParts);
        while ((flags & CompositeFlags.MoreParts) != 0)
        {
            HostFont.Require(offset + 4 <= outline.Length, "a composite glyph is cut off");
            flags = ReadUInt16BigEndian(outline[offset..]);
            var part = ReadUInt16BigEndian(outline[(offset + 2)..]);
            offset += CompositeFlags.LengthOf(flags);
            HostFont.Require(offset <= outline.Length && part < _count, "a composite glyph has a part that is not there");
            deepest = Math.Max(deepest, Visit(part, level + 1));
        }

        return deepest;
    }
}
