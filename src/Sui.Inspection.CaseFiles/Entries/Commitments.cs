using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Commitments to content: the SHA-256 of 32 random bytes and the content. Without the salt nobody can tell, not even by guessing, what
/// was committed to.</summary>
internal static class Commitments
{
    /// <summary>The commitment.</summary>
    public static byte[] Of(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content)
    {
        var commitment = new byte[SHA256.HashSizeInBytes];
        Of(salt, content, commitment);
        return commitment;
    }

    /// <summary>The commitment.</summary>
    /// <param name="salt">The salt.</param>
    /// <param name="content">The content.</param>
    /// <param name="commitment">Filled with it, 32 bytes.</param>
    public static void Of(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content, Span<byte> commitment)
    {
        const int OnStack = 2048;
        var size = salt.Length + content.Length;
        if (size > OnStack)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(salt);
            hash.AppendData(content);
            hash.GetHashAndReset(commitment);
            return;
        }

        Span<byte> bytes = stackalloc byte[size];
        salt.CopyTo(bytes);
        content.CopyTo(bytes[salt.Length..]);
        SHA256.HashData(bytes[..size], commitment);
    }
}
