using System.Text;

namespace Sui.Inspection.CaseFiles;

/// <summary>What a case file is sealed with: a passphrase, or a key of the host's.</summary>
public sealed class CaseSealKey
{
    /// <summary>The fewest characters of a passphrase.</summary>
    public const int LeastCharacters = 12;

    /// <summary>The bytes of a key.</summary>
    public const int KeyBytes = 32;

    private readonly byte[] _secret;

    private CaseSealKey(byte[] secret, bool isPassphrase) => (_secret, IsPassphrase) = (secret, isPassphrase);

    /// <summary>Whether it is a passphrase, from which a key is derived slowly.</summary>
    public bool IsPassphrase { get; }

    /// <summary>The passphrase in UTF-8, or the key: for whoever implements a store.</summary>
    public ReadOnlySpan<byte> Secret => _secret;

    /// <summary>A passphrase.</summary>
    /// <param name="passphrase">12 characters or more; normalised to form C, so that it can be typed on another machine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="passphrase"/> is null.</exception>
    /// <exception cref="ArgumentException">It is shorter.</exception>
    public static CaseSealKey FromPassphrase(string passphrase)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        return passphrase.Length >= LeastCharacters ? new CaseSealKey(Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormC)), isPassphrase: true)
            : throw new ArgumentException("A passphrase has 12 characters or more.", nameof(passphrase));
    }

    /// <summary>A key; it is copied.</summary>
    /// <param name="key">32 random bytes.</param>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public static CaseSealKey FromKey(ReadOnlySpan<byte> key) => key.Length == KeyBytes ? new CaseSealKey(key.ToArray(), isPassphrase: false)
        : throw new ArgumentException("A key has 32 bytes.", nameof(key));
}
