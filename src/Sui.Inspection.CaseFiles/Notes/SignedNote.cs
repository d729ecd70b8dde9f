
namespace Sui.Inspection.CaseFiles.Notes;

/// <summary>A text and the signatures under it, in the form of c2sp.org/signed-note.</summary>
/// <param name="Text">The text, its last line end included.</param>
/// <param name="Signatures">The signatures: the key's name, its four-byte id, and what it signed.</param>
internal sealed record SignedNote(string Text, IReadOnlyList<SignedNote.Signature> Signatures)
{
    private const int MostCharacters = 1 << 20;
    private const int MostSignatures = 64;
    private const string Dash = "\u2014 ";

    /// <summary>One signature.</summary>
    /// <param name="KeyName">The name of the key.</param>
    /// <param name="KeyId">Its id, four bytes in hexadecimal digits.</param>
    /// <param name="Bytes">The signature.</param>
    internal sealed record Signature(string KeyName, string KeyId, byte[] Bytes);

    /// <summary>Reads a note.</summary>
    /// <returns>The note; null where the text is none.</returns>
    public static SignedNote? Read(string note)
    {
        if (note.Length > MostCharacters || note.Any(c => c < ' ' && c != '\n') || !note.EndsWith('\n')
            || note.LastIndexOf("\n\n", StringComparison.Ordinal) is not (> 0 and var end))
        {
            return null;
        }

        var signatures = new List<Signature>();
        foreach (var line in note[(end + 2)..^1].Split('\n'))
        {
            if (signatures.Count == MostSignatures || SignatureOf(line) is not { } signature)
            {
                return null;
            }

            signatures.Add(signature);
        }

        return new SignedNote(note[..(end + 1)], signatures);
    }

    /// <summary>The note as it is written.</summary>
    public override string ToString() => Text + "\n" + string.Concat(Signatures.Select(signature =>
        $"{Dash}{signature.KeyName} {Convert.ToBase64String([.. Convert.FromHexString(signature.KeyId), .. signature.Bytes])}\n"));

    /// <summary>Whether a name can be that of a key.</summary>
    public static bool IsKeyName(string name) =>
        name.Length is > 0 and <= 200 && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '+');

    private static Signature? SignatureOf(string line)
    {
        const int IdBytes = 4;
        if (!line.StartsWith(Dash, StringComparison.Ordinal) || line[Dash.Length..].Split(' ') is not [var name, var base64] || !IsKeyName(name))
        {
            return null;
        }

        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) && length > IdBytes
            ? new Signature(name, Convert.ToHexStringLower(bytes[..IdBytes]), bytes[IdBytes..length])
            : null;
    }
}
