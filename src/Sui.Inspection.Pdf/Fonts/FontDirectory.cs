using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>Checks the directory of tables at the start of a font file: each once, and within the file.</summary>
internal static class FontDirectory
{
    private const int Most = 256;

    /// <exception cref="PdfFontException">It is not sound.</exception>
    public static void Check(ReadOnlySpan<byte> data)
    {
        HostFont.Require(data.Length >= 12, "it ends before its tables");
        var count = ReadUInt16BigEndian(data[4..]);
        HostFont.Require(count is > 0 and <= Most && data.Length >= 12 + (16 * count), "its list of tables is cut off");
        var known = new HashSet<uint>();
        for (var index = 0; index < count; index++)
        {
            var entry = data.Slice(12 + (16 * index), 16);
            var tag = ReadUInt32BigEndian(entry);

            // Tags are read as ASCII, which makes one of all other bytes.
            HostFont.Require(entry[..4].IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E) < 0 && known.Add(tag), "its list of tables is not sound");
            HostFont.Require((ulong)ReadUInt32BigEndian(entry[8..]) + ReadUInt32BigEndian(entry[12..]) <= (ulong)data.Length, "a table ends beyond the file");
        }
    }
}
