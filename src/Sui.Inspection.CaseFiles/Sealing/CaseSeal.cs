using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles.Sealing;

/// <summary>
/// Encrypts and decrypts a file chunk by chunk with AES-256-GCM, in the STREAM construction: the place of a chunk and whether it is the last are part of its
/// nonce, and the header is authenticated with each, so that nothing can be cut off, moved, repeated or put in.
/// </summary>
internal static class CaseSeal
{
    private const int TagBytes = 16;

    /// <summary>Encrypts.</summary>
    public static void Seal(Stream input, Stream output, CaseSealKey key, RandomNumberGenerator random, CancellationToken cancellationToken)
    {
        var header = SealHeader.Make(key.IsPassphrase, random);
        var head = header.ToBytes();
        output.Write(head);
        using var cipher = Cipher(header, key);
        var (chunk, next, tag) = (new byte[SealHeader.ChunkBytes], new byte[SealHeader.ChunkBytes], new byte[TagBytes]);
        var length = input.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false);
        for (uint place = 0; ; place = checked(place + 1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var after = length < chunk.Length ? 0 : input.ReadAtLeast(next, next.Length, throwOnEndOfStream: false);
            var encrypted = new byte[length];
            cipher.Encrypt(header.Nonce(place, after == 0), chunk.AsSpan(0, length), encrypted, tag, head);
            output.Write(encrypted);
            output.Write(tag);
            if (after == 0)
            {
                return;
            }

            ((chunk, next), length) = ((next, chunk), after);
        }
    }

    /// <summary>Decrypts. What was written counts only where nothing is wrong.</summary>
    /// <returns>What is wrong, as one of the codes; null for nothing.</returns>
    public static string? Unseal(Stream input, Stream output, CaseSealKey key, CancellationToken cancellationToken)
    {
        var head = new byte[SealHeader.Length];
        if (input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) != head.Length || SealHeader.Read(head) is not { } header)
        {
            return CaseCodes.NotSealed;
        }

        if (header.IsPassphrase != key.IsPassphrase)
        {
            return CaseCodes.WrongSealKey;
        }

        using var cipher = Cipher(header, key);
        const int Whole = SealHeader.ChunkBytes + TagBytes;
        var (chunk, next) = (new byte[Whole], new byte[Whole]);
        var length = input.ReadAtLeast(chunk, Whole, throwOnEndOfStream: false);
        for (uint place = 0; ; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var after = length < Whole ? 0 : input.ReadAtLeast(next, Whole, throwOnEndOfStream: false);
            if (length < TagBytes)
            {
                return CaseCodes.SealCut;
            }

            var plain = new byte[length - TagBytes];
            if (!Opens(cipher, header.Nonce(place, after == 0), chunk.AsSpan(0, length), plain, head))
            {
                return after == 0 && Opens(cipher, header.Nonce(place, isLast: false), chunk.AsSpan(0, length), plain, head) ? CaseCodes.SealCut
                    : place == 0 ? CaseCodes.WrongSealKey : CaseCodes.SealChanged;
            }

            output.Write(plain);
            if (after == 0)
            {
                return null;
            }

            ((chunk, next), length) = ((next, chunk), after);
        }
    }

    private static bool Opens(AesGcm cipher, byte[] nonce, ReadOnlySpan<byte> chunk, byte[] plain, byte[] head)
    {
        try
        {
            cipher.Decrypt(nonce, chunk[..^TagBytes], chunk[^TagBytes..], plain, head);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    private static AesGcm Cipher(SealHeader header, CaseSealKey key)
    {
        var derived = header.Derive(key);
        try
        {
            return new AesGcm(derived, TagBytes);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(derived);
        }
    }
}
