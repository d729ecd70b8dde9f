using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// Pseudonyms by HMAC-SHA-256 (RFC 2104, FIPS 180-4). What is keyed: <c>sui-pseudonym/1</c> and a zero byte, then the scope and the
/// normalised value in UTF-8, each after its length in bytes as four bytes, most significant first; so no scope and value can be
/// taken for others. The first 130 bits are written in Crockford's base 32.
/// </summary>
internal sealed class Pseudonymiser : IPseudonymiser
{
    /// <summary>The least bytes of a key.</summary>
    public const int LeastKey = 32;

    private const int Characters = 26;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly byte[] Version = [.. "sui-pseudonym/1"u8, 0];

    private readonly byte[] _key;
    private bool _disposed;

    /// <summary>Makes one. The key is copied; the caller clears its own.</summary>
    /// <param name="key">The key, 32 bytes or more.</param>
    /// <exception cref="ArgumentException">The key is too short, or all its bytes are the same.</exception>
    public Pseudonymiser(ReadOnlySpan<byte> key)
    {
        if (key.Length < LeastKey)
        {
            throw new ArgumentException($"The key has {key.Length} bytes; it needs at least {LeastKey}.", nameof(key));
        }

        if (!key.ContainsAnyExcept(key[0]))
        {
            throw new ArgumentException("The bytes of the key are all the same; take random ones.", nameof(key));
        }

        _key = GC.AllocateArray<byte>(key.Length, pinned: true);
        key.CopyTo(_key);
    }

    /// <inheritdoc/>
    public string? Pseudonym(string scope, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(scope);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        var normalised = Normalise(value);
        if (normalised.Length == 0)
        {
            return null;
        }

        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hmac.AppendData(Version);
        Append(hmac, scope);
        Append(hmac, normalised);
        Span<byte> hash = stackalloc byte[32];
        hmac.GetHashAndReset(hash);
        return Base32(hash);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        CryptographicOperations.ZeroMemory(_key);
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => nameof(Pseudonymiser);

    /// <summary>
    /// A value as it is keyed: NFKD without what takes up no room, lower case by Unicode's simple mapping, dashes as hyphens, white space
    /// collapsed to single spaces and trimmed. An e-mail address loses all its white space.
    /// </summary>
    internal static string Normalise(string value)
    {
        var result = new StringBuilder(value.Length);
        foreach (var character in Decompositions.Decompose(value))
        {
            var category = char.GetUnicodeCategory(character);
            if (char.IsWhiteSpace(character))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (category is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control))
            {
                result.Append(category == System.Globalization.UnicodeCategory.DashPunctuation ? '-' : char.ToLowerInvariant(character));
            }
        }

        var text = result.ToString().TrimEnd(' ');
        return text.Contains('@', StringComparison.Ordinal) ? text.Replace(" ", string.Empty, StringComparison.Ordinal) : text;
    }

    private static void Append(IncrementalHash hmac, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hmac.AppendData(length);
        hmac.AppendData(bytes);
        CryptographicOperations.ZeroMemory(bytes);
    }

    private static string Base32(ReadOnlySpan<byte> hash)
    {
        Span<char> result = stackalloc char[Characters];
        var bits = 0;
        var held = 0;
        var at = 0;
        for (var character = 0; character < Characters; character++)
        {
            if (held < 5)
            {
                bits = (bits << 8) | hash[at++];
                held += 8;
            }

            held -= 5;
            result[character] = Alphabet[(bits >> held) & 31];
            bits &= (1 << held) - 1;
        }

        return new string(result);
    }
}
