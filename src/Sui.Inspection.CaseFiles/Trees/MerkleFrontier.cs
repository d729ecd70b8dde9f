using System.Numerics;
using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles.Trees;

/// <summary>
/// The right edge of a Merkle tree of RFC 6962: one hash for each set bit of its size, the largest subtree first. It is all that adding a leaf
/// and computing the root need, so that both take time and room in proportion to the logarithm of the size.
/// </summary>
internal sealed class MerkleFrontier
{
    /// <summary>Bytes of a hash.</summary>
    public const int HashBytes = 32;

    private readonly List<byte[]> _peaks;

    /// <summary>The tree without leaves.</summary>
    public MerkleFrontier() => _peaks = [];

    private MerkleFrontier(List<byte[]> peaks, long size) => (_peaks, Size) = (peaks, size);

    /// <summary>How many leaves there are.</summary>
    public long Size { get; private set; }

    /// <summary>Reads what <see cref="ToBytes"/> gave.</summary>
    /// <returns>The frontier; null where the bytes are not those of a tree of this size.</returns>
    public static MerkleFrontier? Read(long size, ReadOnlySpan<byte> bytes)
    {
        if (size < 0 || bytes.Length != BitOperations.PopCount((ulong)size) * HashBytes)
        {
            return null;
        }

        var peaks = new List<byte[]>(64);
        for (; bytes.Length > 0; bytes = bytes[HashBytes..])
        {
            peaks.Add(bytes[..HashBytes].ToArray());
        }

        return new MerkleFrontier(peaks, size);
    }

    /// <summary>Adds a leaf.</summary>
    /// <param name="leaf">What the leaf holds.</param>
    public void Add(ReadOnlySpan<byte> leaf)
    {
        var node = Leaf(leaf);
        for (var left = Size; (left & 1) == 1; left >>= 1)
        {
            node = Node(_peaks[^1], node);
            _peaks.RemoveAt(_peaks.Count - 1);
        }

        _peaks.Add(node);
        Size++;
    }

    /// <summary>The root.</summary>
    public byte[] Root()
    {
        if (_peaks.Count == 0)
        {
            return SHA256.HashData([]);
        }

        var root = _peaks[^1];
        for (var peak = _peaks.Count - 2; peak >= 0; peak--)
        {
            root = Node(_peaks[peak], root);
        }

        return root;
    }

    /// <summary>The hashes one after the other.</summary>
    public byte[] ToBytes() => [.. _peaks.SelectMany(peak => peak)];

    // The first byte tells leaves from nodes, so that neither can be passed off as the other.
    private static byte[] Leaf(ReadOnlySpan<byte> leaf)
    {
        const int OnStack = 1024;
        var size = leaf.Length + 1;
        var bytes = size <= OnStack ? stackalloc byte[OnStack] : new byte[size];
        bytes[0] = 0;
        leaf.CopyTo(bytes[1..]);
        return SHA256.HashData(bytes[..size]);
    }

    private static byte[] Node(byte[] left, byte[] right)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * HashBytes)];
        bytes[0] = 1;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + HashBytes)..]);
        return SHA256.HashData(bytes);
    }
}
