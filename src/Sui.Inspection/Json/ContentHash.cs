using System.Security.Cryptography;

namespace Sui.Inspection.Json;

/// <summary>The content hash that data carries.</summary>
internal static class ContentHash
{
    /// <summary>The SHA-256 of bytes, 64 lower-case hexadecimal digits.</summary>
    /// <param name="content">The bytes.</param>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
