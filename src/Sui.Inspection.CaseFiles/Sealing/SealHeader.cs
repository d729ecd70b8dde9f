using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles.Sealing;

/// <summary>The first 57 bytes of a sealed case file, which every chunk authenticates. docs/case-files.md gives them byte by byte.</summary>
/// <param name="IsPassphrase">Whether the key comes from a passphrase.</param>
/// <param name="Iterations">How often it is hashed; 0 for a key.</param>
/// <param name="Salt">32 random bytes.</param>
/// <param name="Prefix">7 random bytes that all nonces begin with.</param>
internal sealed record SealHeader(bool IsPassphrase, int Iterations, byte[] Salt, byte[] Prefix)
{
    /// <summary>Its length.</summary>
    public const int Length = 57;

    /// <summary>The bytes of a chunk before it is encrypted; the last one may have fewer.</summary>
    public const int ChunkBytes = 1 << 16;

    /// <summary>The iterations that are written.</summary>
    public const int WrittenIterations = 800_000;

    // A file that asks for fewer was weakened; one that asks for more would keep the reader busy.
    private const int LeastIterations = 600_000, MostIterations = 5_000_000;
    private const int SaltBytes = 32, PrefixBytes = 7, KeyBytes = 32;
    private const byte Version = 1, Passphrase = 1, Key = 2;

    private static ReadOnlySpan<byte> Magic => "sui-seal"u8;

    private static ReadOnlySpan<byte> Purpose => "sui-case-seal/1"u8;

    /// <summary>A new header.</summary>
    public static SealHeader Make(bool isPassphrase, RandomNumberGenerator random)
    {
        var (salt, prefix) = (new byte[SaltBytes], new byte[PrefixBytes]);
        random.GetBytes(salt);
        random.GetBytes(prefix);
        return new SealHeader(isPassphrase, isPassphrase ? WrittenIterations : 0, salt, prefix);
    }

    /// <summary>Reads a header; null where the bytes are none of this version, or ask for what is not done.</summary>
    public static SealHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length || !bytes.StartsWith(Magic) || bytes[8] != Version || bytes[9] is not (Passphrase or Key)
            || BinaryPrimitives.ReadUInt32BigEndian(bytes[53..]) != ChunkBytes)
        {
            return null;
        }

        var iterations = BinaryPrimitives.ReadUInt32BigEndian(bytes[10..]);
        var isPassphrase = bytes[9] == Passphrase;
        return (isPassphrase ? iterations is >= LeastIterations and <= MostIterations : iterations == 0)
            ? new SealHeader(isPassphrase, (int)iterations, bytes[14..46].ToArray(), bytes[46..53].ToArray()) : null;
    }

    /// <summary>The bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        Magic.CopyTo(bytes);
        bytes[8] = Version;
        bytes[9] = IsPassphrase ? Passphrase : Key;
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(10), (uint)Iterations);
        Salt.CopyTo(bytes.AsSpan(14));
        Prefix.CopyTo(bytes.AsSpan(46));
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(53), ChunkBytes);
        return bytes;
    }

    /// <summary>The key that chunks are encrypted with.</summary>
    public byte[] Derive(CaseSealKey key)
    {
        if (IsPassphrase)
        {
            return Rfc2898DeriveBytes.Pbkdf2(key.Secret, Salt, Iterations, HashAlgorithmName.SHA512, KeyBytes);
        }

        var derived = new byte[KeyBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA512, key.Secret, derived, Salt, Purpose);
        return derived;
    }

    /// <summary>The nonce of a chunk: no two of one key are alike, and the last one has a nonce that no other place has.</summary>
    public byte[] Nonce(uint chunk, bool isLast)
    {
        var nonce = new byte[12];
        Prefix.CopyTo(nonce, 0);
        BinaryPrimitives.WriteUInt32BigEndian(nonce.AsSpan(PrefixBytes), chunk);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }
}
