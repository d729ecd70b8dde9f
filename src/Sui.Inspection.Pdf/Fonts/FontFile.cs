using System.Numerics;
using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>Writes TrueType tables as a file with directory and checksums.</summary>
internal static class FontFile
{
    private const uint ChecksumOfWholeFile = 0xB1B0AFBA;

    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var offset = 12 + (16 * tables.Count);
        var file = new byte[offset + tables.Values.Sum(table => (table.Length + 3) & ~3)];
        WriteHeader(file, tables.Count);
        var entry = 12;
        var head = 0;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            var padded = (table.Length + 3) & ~3;
            WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(offset, padded)));
            WriteUInt32BigEndian(file.AsSpan(entry + 8), (uint)offset);
            WriteUInt32BigEndian(file.AsSpan(entry + 12), (uint)table.Length);
            head = tag == "head" ? offset : head;
            entry += 16;
            offset += padded;
        }

        WriteUInt32BigEndian(file.AsSpan(head + 8), ChecksumOfWholeFile - Checksum(file));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        WriteUInt32BigEndian(file, 0x00010000);
        WriteUInt16BigEndian(file[4..], (ushort)count);
        WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        WriteUInt16BigEndian(file[8..], (ushort)power);
        WriteUInt16BigEndian(file[10..], (ushort)((16 * count) - (16 << power)));
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            sum += ReadUInt32BigEndian(bytes);
        }

        return sum;
    }
}
