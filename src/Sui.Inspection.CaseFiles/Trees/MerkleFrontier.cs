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

    /// <summary>Puts the right edge together from nodes that <see cref="Add"/> gave.</summary>
    /// <param name="size">How many leaves there are, 0 or more.</param>
    /// <param name="node">Gives what adding a leaf gave, by the leaf's number, from 1; null where it is not known.</param>
    /// <returns>The frontier; null where a node is not known or is no hash.</returns>
    public static MerkleFrontier? Read(long size, Func<long, byte[]?> node)
    {
        var (peaks, end) = (new List<byte[]>(64), 0L);
        for (var left = size; left > 0; left -= 1L << BitOperations.Log2((ulong)left))
        {
            end += 1L << BitOperations.Log2((ulong)left);
            if (node(end) is not { Length: HashBytes } peak)
            {
                return null;
            }

            peaks.Add(peak);
        }

        return size < 0 ? null : new MerkleFrontier(peaks, size);
    }

    /// <summary>A copy that goes on by itself.</summary>
    public MerkleFrontier Copy() => new([.. _peaks], Size);

    /// <summary>Adds a leaf.</summary>
    /// <param name="leaf">What the leaf holds.</param>
    /// <returns>The root of the largest full tree that ends with the leaf: the nodes of all leaves give the right edge at any size.</returns>
    public byte[] Add(ReadOnlySpan<byte> leaf) => AddHash(HashOf(leaf));

    /// <summary>Adds a leaf by its hash.</summary>
    /// <param name="node">What <see cref="HashOf"/> gave.</param>
    public byte[] AddHash(byte[] node)
    {
        for (var left = Size; (left & 1) == 1; left >>= 1)
        {
            node = Node(_peaks[^1], node);
            _peaks.RemoveAt(_peaks.Count - 1);
        }

        _peaks.Add(node);
        Size++;
        return node;
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

    /// <summary>The hash of a leaf. The first byte tells leaves from nodes, so that neither can be passed off as the other.</summary>
    public static byte[] HashOf(ReadOnlySpan<byte> leaf)
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
