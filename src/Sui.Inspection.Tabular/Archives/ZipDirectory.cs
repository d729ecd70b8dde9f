using System.Buffers.Binary;

namespace Sui.Inspection.Tabular.Archives;

/// <summary>
/// Counts the entries of a .zip before it is opened: opening one makes an object for each entry, and a small file can list
/// millions.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const uint EndSignature = 0x06054B50;

    /// <summary>How many entries the .zip says that it has; null when it has no directory and so is no .zip. 65,535 or more
    /// stands for any number from there on.</summary>
    public static int? CountEntries(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + LongestComment)];
        stream.Seek(-tail.Length, SeekOrigin.End);
        stream.ReadExactly(tail);
        for (var start = tail.Length - EndLength; start >= 0; start--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(start)) == EndSignature)
            {
                return CountFrom(stream, tail.AsSpan(start, EndLength));
            }
        }

        return null;
    }

    // The count in the record may be false: headers are counted by walking through them.
    private static int CountFrom(Stream stream, ReadOnlySpan<byte> end)
    {
        const uint HeaderSignature = 0x02014B50;
        const int HeaderLength = 46;
        var declared = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        long position = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var count = 0;
        Span<byte> header = stackalloc byte[HeaderLength];
        while (count < ushort.MaxValue && position + HeaderLength <= stream.Length)
        {
            stream.Seek(position, SeekOrigin.Begin);
            stream.ReadExactly(header);
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSignature)
            {
                break;
            }

            count++;
            position += HeaderLength
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }

        return Math.Max(count, declared);
    }
}
