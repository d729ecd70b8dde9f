using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>
/// Code points to glyphs, from the font's Unicode map of format 12. That map holds all that the older format 4 does,
/// and the characters beyond the first plane.
/// </summary>
internal sealed class CharacterMap
{
    private readonly ushort[] _firstPlane = new ushort[0x10000];
    private readonly Dictionary<int, ushort> _beyond = [];

    /// <summary>Makes an empty map, to be filled before it is used.</summary>
    public CharacterMap()
    {
    }

    public CharacterMap(ReadOnlySpan<byte> cmap)
    {
        var groups = FindGroups(cmap);
        for (var count = ReadUInt32BigEndian(groups[12..]); count > 0; count--)
        {
            var group = groups.Slice(16 + (12 * (int)(count - 1)), 12);
            var first = (int)ReadUInt32BigEndian(group);
            var last = (int)ReadUInt32BigEndian(group[4..]);
            var glyph = (int)ReadUInt32BigEndian(group[8..]);
            for (var code = first; code <= last; code++, glyph++)
            {
                Set(code, (ushort)glyph);
            }
        }
    }

    /// <summary>The glyph of a code point, or 0 when the font has none.</summary>
    public ushort this[int codePoint] => codePoint < _firstPlane.Length
        ? _firstPlane[codePoint]
        : _beyond.GetValueOrDefault(codePoint);

    /// <summary>Gives a code point its glyph.</summary>
    public void Set(int codePoint, ushort glyph)
    {
        if (codePoint < _firstPlane.Length)
        {
            _firstPlane[codePoint] = glyph;
        }
        else
        {
            _beyond[codePoint] = glyph;
        }
    }

    private static ReadOnlySpan<byte> FindGroups(ReadOnlySpan<byte> cmap)
    {
        for (var index = 0; index < ReadUInt16BigEndian(cmap[2..]); index++)
        {
            var record = cmap.Slice(4 + (8 * index), 8);
            if (ReadUInt16BigEndian(record) == 3 && ReadUInt16BigEndian(record[2..]) == 10)
            {
                var map = cmap[(int)ReadUInt32BigEndian(record[4..])..];
                if (ReadUInt16BigEndian(map) == 12)
                {
                    return map;
                }
            }
        }

        throw new InvalidDataException("The font has no Unicode map of format 12.");
    }
}
