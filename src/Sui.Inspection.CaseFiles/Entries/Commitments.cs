using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Commitments to content: the SHA-256 of 32 random bytes and the content. Without the salt nobody can tell, not even by guessing, what
/// was committed to.</summary>
internal static class Commitments
{
    /// <summary>The commitment.</summary>
    public static byte[] Of(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content)
    {
        const int OnStack = 2048;
        var size = salt.Length + content.Length;
        if (size > OnStack)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(salt);
            hash.AppendData(content);
            return hash.GetHashAndReset();
        }

        Span<byte> bytes = stackalloc byte[OnStack];
        salt.CopyTo(bytes);
        content.CopyTo(bytes[salt.Length..]);
        return SHA256.HashData(bytes[..size]);
    }
}
