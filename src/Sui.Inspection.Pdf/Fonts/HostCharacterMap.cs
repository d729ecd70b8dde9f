using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>
/// Reads the Unicode map of a host's font, of format 12 or else of format 4. Each code point is taken once, whatever ranges a map claims, so that no map takes
/// long. What leads to no glyph is left out.
/// </summary>
internal static class HostCharacterMap
{
    /// <exception cref="PdfFontException">There is none, or it is cut off.</exception>
    public static CharacterMap Read(ReadOnlySpan<byte> cmap, int glyphCount)
    {
        var map = Find(cmap);
        var characters = new CharacterMap();
        var any = ReadUInt16BigEndian(map) == 12 ? ReadGroups(map, glyphCount, characters) : ReadSegments(map, glyphCount, characters);
        return any ? characters : throw Unusable();
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> cmap)
    {
        var best = 0;
        var found = default(ReadOnlySpan<byte>);
        for (var index = 0; index < ReadUInt16BigEndian(cmap[2..]); index++)
        {
            HostFont.Require(12 + (8 * index) <= cmap.Length, "its list of maps is cut off");
            var record = cmap.Slice(4 + (8 * index), 8);
            var offset = ReadUInt32BigEndian(record[4..]);
            HostFont.Require(offset + 2ul <= (ulong)cmap.Length, "a map stands beyond its table");
            var map = cmap[(int)offset..];
            var rank = (ReadUInt16BigEndian(record), ReadUInt16BigEndian(record[2..]), ReadUInt16BigEndian(map)) switch
            {
                (3, 10, 12) => 4,
                (0, _, 12) => 3,
                (3, 1, 4) => 2,
                (0, _, 4) => 1,
                _ => 0,
            };
            if (rank > best)
            {
                best = rank;
                found = map;
            }
        }

        return best > 0 ? found : throw Unusable();
    }

    private static bool ReadGroups(ReadOnlySpan<byte> map, int glyphCount, CharacterMap characters)
    {
        HostFont.Require(map.Length >= 16, "its map of characters is cut off");
        var count = ReadUInt32BigEndian(map[12..]);
        HostFont.Require(16 + (12ul * count) <= (ulong)map.Length, "its map of characters is cut off");
        var (any, next) = (false, 0L);
        for (var index = 0; index < (int)count; index++)
        {
            var group = map.Slice(16 + (12 * index), 12);
            long start = ReadUInt32BigEndian(group);
            long glyph = ReadUInt32BigEndian(group[8..]);
            var last = Math.Min(ReadUInt32BigEndian(group[4..]), 0x10FFFF);
            for (var code = Math.Max(start, next); code <= last; code++, next = code)
            {
                any |= Add(characters, (int)code, glyph + code - start, glyphCount);
            }
        }

        return any;
    }

    private static bool ReadSegments(ReadOnlySpan<byte> map, int glyphCount, CharacterMap characters)
    {
        HostFont.Require(map.Length >= 16, "its map of characters is cut off");
        var size = ReadUInt16BigEndian(map[6..]) & ~1;
        HostFont.Require(16 + (4 * size) <= map.Length, "its map of characters is cut off");
        var (any, next) = (false, 0);
        for (var segment = 0; segment < size; segment += 2)
        {
            var last = ReadUInt16BigEndian(map[(14 + segment)..]);
            var start = ReadUInt16BigEndian(map[(16 + size + segment)..]);
            var delta = ReadUInt16BigEndian(map[(16 + (2 * size) + segment)..]);
            var offsetAt = 16 + (3 * size) + segment;
            var offset = ReadUInt16BigEndian(map[offsetAt..]);
            for (var code = Math.Max((int)start, next); code <= last; code++, next = code)
            {
                var at = offsetAt + offset + (2 * (code - start));
                var listed = offset == 0 ? code : at + 2 <= map.Length ? ReadUInt16BigEndian(map[at..]) : 0;
                any |= Add(characters, code, listed == 0 ? 0 : (listed + delta) & 0xFFFF, glyphCount);
            }
        }

        return any;
    }

    private static bool Add(CharacterMap characters, int code, long glyph, int glyphCount)
    {
        if (glyph <= 0 || glyph >= glyphCount || code is >= 0xD800 and <= 0xDFFF)
        {
            return false;
        }

        characters.Set(code, (ushort)glyph);
        return true;
    }

    private static PdfFontException Unusable() => new(
        "pdf.font.characters", "The font does not say which of its glyphs is which character of Unicode.",
        "Take another; fonts of symbols and of old encodings cannot be used.");
}
