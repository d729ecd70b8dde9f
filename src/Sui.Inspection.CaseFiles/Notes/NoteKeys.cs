using System.Security.Cryptography;
using System.Text;

namespace Sui.Inspection.CaseFiles.Notes;

/// <summary>
/// Signs notes with ECDSA over P-256 and SHA-256, type 0x02 of c2sp.org/signed-note: the signature in DER, the key's id the first four bytes
/// of the SHA-256 of its public part in the form of SPKI.
/// </summary>
internal static class NoteKeys
{
    private const string P256 = "1.2.840.10045.3.1.7";

    /// <summary>Whether a key is of ECDSA over P-256.</summary>
    public static bool IsUsable(ECDsa key) => key.ExportParameters(includePrivateParameters: false).Curve is { IsNamed: true } curve
        && (curve.Oid.Value == P256 || curve.Oid.FriendlyName is "nistP256" or "ECDSA_P256");

    /// <summary>Whether a key has its private part.</summary>
    public static bool CanSign(ECDsa key)
    {
        try
        {
            return key.SignHash(new byte[SHA256.HashSizeInBytes]).Length > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Signs a text.</summary>
    public static SignedNote.Signature Sign(string text, string keyName, ECDsa key) => new(
        keyName, Id(key), key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    /// <summary>Whether a key signed a note; false as well where one of its signatures is wrong.</summary>
    public static bool HasSigned(SignedNote note, string keyName, ECDsa key)
    {
        var id = Id(key);
        var mine = note.Signatures.Where(signature => signature.KeyName == keyName && signature.KeyId == id).ToList();
        return mine.Count > 0 && mine.TrueForAll(signature => key.VerifyData(
            Encoding.UTF8.GetBytes(note.Text), signature.Bytes, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }

    /// <summary>Whether a key is that of a signature, whatever the name.</summary>
    public static bool IsOf(SignedNote note, ECDsa key) => note.Signatures.Any(signature => signature.KeyId == Id(key));

    private static string Id(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..4]);
}
