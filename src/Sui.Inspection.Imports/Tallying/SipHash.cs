using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed hash of 64 bits, for which nobody can make texts collide who does not know
/// the key.
/// </summary>
/// <param name="Low">The lower half of the key.</param>
/// <param name="High">The upper half of the key.</param>
internal readonly record struct SipHash(ulong Low, ulong High)
{
    /// <summary>A hash with a key that nobody knows. No result depends on the key, but for the probability of a collision.</summary>
    public static SipHash Draw() => FromKey(RandomNumberGenerator.GetBytes(2 * sizeof(ulong)));

    /// <summary>Takes the first 16 bytes of a key.</summary>
    public static SipHash FromKey(ReadOnlySpan<byte> key) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt64LittleEndian(key[8..]));

    /// <summary>The hash of two numbers.</summary>
    public ulong Of(ulong first, ulong second)
    {
        Span<byte> both = stackalloc byte[2 * sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(both, first);
        BinaryPrimitives.WriteUInt64LittleEndian(both[sizeof(ulong)..], second);
        return Of(both);
    }

    /// <summary>The hash of some bytes.</summary>
    public ulong Of(ReadOnlySpan<byte> data)
    {
        var v0 = Low ^ 0x736f6d6570736575UL;
        var v1 = High ^ 0x646f72616e646f6dUL;
        var v2 = Low ^ 0x6c7967656e657261UL;
        var v3 = High ^ 0x7465646279746573UL;
        var last = (ulong)data.Length << 56;
        for (; data.Length >= sizeof(ulong); data = data[sizeof(ulong)..])
        {
            var word = MemoryMarshal.Read<ulong>(data);
            word = BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
            v3 ^= word;
            Round(ref v0, ref v1, ref v2, ref v3);
            Round(ref v0, ref v1, ref v2, ref v3);
            v0 ^= word;
        }

        last |= Rest(data);

        v3 ^= last;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= last;
        v2 ^= 0xff;
        for (var round = 0; round < 4; round++)
        {
            Round(ref v0, ref v1, ref v2, ref v3);
        }

        return v0 ^ v1 ^ v2 ^ v3;
    }

    // What is left, as a number. Most ids are four to seven bytes, or a word and as many: two parts that overlap take no loop.
    private static ulong Rest(ReadOnlySpan<byte> data)
    {
        if (data.Length >= sizeof(uint))
        {
            return BinaryPrimitives.ReadUInt32LittleEndian(data)
                | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(data[^sizeof(uint)..]) << (8 * (data.Length - sizeof(uint))));
        }

        var rest = 0UL;
        for (var at = 0; at < data.Length; at++)
        {
            rest |= (ulong)data[at] << (8 * at);
        }

        return rest;
    }

    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v0 += v1;
        v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
        v0 = BitOperations.RotateLeft(v0, 32);
        v2 += v3;
        v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
        v2 = BitOperations.RotateLeft(v2, 32);
    }
}
