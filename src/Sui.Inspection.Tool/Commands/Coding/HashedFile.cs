using System.Security.Cryptography;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>A file as it was when sheets were compared.</summary>
/// <param name="Coder">The coder whose sheet it is; null for none.</param>
/// <param name="Name">What it is called; null where that is not known any more.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
internal sealed record HashedFile(string? Coder, string? Name, string Sha256)
{
    /// <summary>A file as it is.</summary>
    public static HashedFile Of(string? coder, string path)
    {
        using var stream = Inputs.OpenFile(path, $"The file '{path}'");
        return new HashedFile(coder, Inputs.LabelOf(path), Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
