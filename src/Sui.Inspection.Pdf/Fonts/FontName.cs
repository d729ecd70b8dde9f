using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>What a host's font is called in files: its PostScript name, of letters, digits and hyphens alone.</summary>
internal static class FontName
{
    private const int Longest = 63;
    private const int PostScriptName = 6;

    /// <summary>What is left of a name; null for nothing.</summary>
    public static string? Clean(string? name)
    {
        var kept = string.Concat((name ?? string.Empty).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-').Take(Longest)).Trim('-');
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>The name that the font gives itself; null where that cannot be read.</summary>
    public static string? Of(FontTables tables)
    {
        if (!tables.Contains("name") || tables["name"].Length < 6)
        {
            return null;
        }

        var table = tables["name"];
        var strings = ReadUInt16BigEndian(table[4..]);
        for (var offset = 6; offset + 12 <= table.Length && offset < 6 + (12 * ReadUInt16BigEndian(table[2..])); offset += 12)
        {
            var record = table.Slice(offset, 12);
            var (start, length) = (strings + ReadUInt16BigEndian(record[10..]), ReadUInt16BigEndian(record[8..]));
            if (ReadUInt16BigEndian(record[6..]) == PostScriptName && start + length <= table.Length
                && Clean(Decode(ReadUInt16BigEndian(record), table.Slice(start, length))) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string Decode(int platform, ReadOnlySpan<byte> text) => (platform == 1 ? Encoding.ASCII : Encoding.BigEndianUnicode).GetString(text);
}
