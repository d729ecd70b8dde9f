using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>
/// Builds a font that holds chosen glyphs only, in the order given, followed by the parts of composite glyphs. The
/// result has no character map: PDF addresses its glyphs by number.
/// </summary>
internal static class FontSubset
{
    private static readonly byte[] Padding = new byte[3];

    public static byte[] Build(TrueTypeFont font, IReadOnlyList<ushort> glyphs)
    {
        var all = new List<ushort>(glyphs);
        var parts = new Dictionary<ushort, ushort>();
        var outlines = new MemoryStream();
        var offsets = new List<int> { 0 };
        for (var index = 0; index < all.Count; index++)
        {
            var outline = font.OutlineOf(all[index]).ToArray();
            if (outline.Length > 0 && ReadInt16BigEndian(outline) < 0)
            {
                Renumber(outline, all, parts);
            }

            outlines.Write(outline);
            outlines.Write(Padding.AsSpan(0, -outline.Length & 3));
            offsets.Add((int)outlines.Length);
        }

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines.ToArray(),
            ["head"] = Head(font),
            ["hhea"] = Patch(font.Tables["hhea"], 34, all.Count),
            ["hmtx"] = Metrics(font, all),
            ["loca"] = Offsets(offsets),
            ["maxp"] = Patch(font.Tables["maxp"], 4, all.Count),
        };
        foreach (var tag in (string[])["cvt ", "fpgm", "prep"])
        {
            if (font.Tables.Contains(tag))
            {
                tables[tag] = font.Tables[tag].ToArray();
            }
        }

        return FontFile.Write(tables);
    }

    /// <summary>Points a composite glyph at its parts' new numbers, adding parts that are not there yet.</summary>
    private static void Renumber(byte[] outline, List<ushort> all, Dictionary<ushort, ushort> parts)
    {
        ushort flags;
        var offset = 10;
        do
        {
            flags = ReadUInt16BigEndian(outline.AsSpan(offset));
            var part = ReadUInt16BigEndian(outline.AsSpan(offset + 2));
            if (!parts.TryGetValue(part, out var number))
            {
                number = (ushort)all.Count;
                parts.Add(part, number);
                all.Add(part);
            }

            WriteUInt16BigEndian(outline.AsSpan(offset + 2), number);
            offset += CompositeFlags.LengthOf(flags);
        }
        while ((flags & CompositeFlags.MoreParts) != 0);
    }

    private static byte[] Head(TrueTypeFont font)
    {
        var head = Patch(font.Tables["head"], 50, 1);
        WriteUInt32BigEndian(head.AsSpan(8), 0);
        return head;
    }

    private static byte[] Patch(ReadOnlySpan<byte> table, int offset, int value)
    {
        var copy = table.ToArray();
        WriteUInt16BigEndian(copy.AsSpan(offset), (ushort)value);
        return copy;
    }

    private static byte[] Metrics(TrueTypeFont font, List<ushort> glyphs)
    {
        var table = new byte[4 * glyphs.Count];
        for (var index = 0; index < glyphs.Count; index++)
        {
            WriteUInt16BigEndian(table.AsSpan(4 * index), font.RawAdvanceOf(glyphs[index]));
            WriteInt16BigEndian(table.AsSpan((4 * index) + 2), font.LeftBearingOf(glyphs[index]));
        }

        return table;
    }

    private static byte[] Offsets(List<int> offsets)
    {
        var table = new byte[4 * offsets.Count];
        for (var index = 0; index < offsets.Count; index++)
        {
            WriteUInt32BigEndian(table.AsSpan(4 * index), (uint)offsets[index]);
        }

        return table;
    }
}
