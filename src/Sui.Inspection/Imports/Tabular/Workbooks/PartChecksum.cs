using System.Buffers.Binary;

namespace Sui.Inspection.Imports.Tabular.Workbooks;

/// <summary>The checksum of a part (CRC-32, polynomial 0xEDB88320) as it is unpacked, eight bytes at a time: the framework does not
/// compare it, and a flipped bit may change an answer without breaking the XML.</summary>
internal sealed class PartChecksum
{
    private static readonly uint[][] Tables = MakeTables();

    private uint _sum = uint.MaxValue;

    /// <summary>The checksum of all bytes so far.</summary>
    public uint Value => ~_sum;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var sum = _sum;
        var (t0, t1, t2, t3) = (Tables[0], Tables[1], Tables[2], Tables[3]);
        var (t4, t5, t6, t7) = (Tables[4], Tables[5], Tables[6], Tables[7]);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ sum;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum = t7[(byte)low] ^ t6[(byte)(low >> 8)] ^ t5[(byte)(low >> 16)] ^ t4[low >> 24]
                ^ t3[(byte)high] ^ t2[(byte)(high >> 8)] ^ t1[(byte)(high >> 16)] ^ t0[high >> 24];
        }

        foreach (var value in bytes)
        {
            sum = t0[(byte)(sum ^ value)] ^ (sum >> 8);
        }

        _sum = sum;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var slice = 0; slice < tables.Length; slice++)
        {
            tables[slice] = new uint[256];
            for (var index = 0u; index < 256; index++)
            {
                var value = slice == 0 ? index : tables[slice - 1][index];
                for (var bit = 0; bit < 8; bit++)
                {
                    value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
                }

                tables[slice][index] = value;
            }
        }

        return tables;
    }
}
