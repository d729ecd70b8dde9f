using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Notes;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>Reads checkpoints of journals, and adds the signatures of witnesses.</summary>
public static class CaseCheckpoints
{
    /// <summary>Reads a checkpoint and checks that a key signed it. Signatures of other keys are passed over.</summary>
    /// <param name="checkpoint">The checkpoint's text.</param>
    /// <param name="keyName">The name of the key.</param>
    /// <param name="key">The key's public part, of ECDSA over P-256.</param>
    /// <param name="label">What problems call the checkpoint.</param>
    /// <returns>What the checkpoint claims, null where it cannot be relied on, and why (SUI7121, SUI7122).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static (CheckpointClaim? Claim, IReadOnlyList<Problem> Problems) Read(string checkpoint, string keyName, ECDsa key, string label = "checkpoint")
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        ArgumentNullException.ThrowIfNull(keyName);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(label);
        if (SignedNote.Read(checkpoint) is not { } note || CheckpointText.Read(note.Text) is not { } claim)
        {
            return (null, [CaseProblems.Error(
                CaseCodes.CheckpointUnreadable, new ProblemLocation(label), "This is no checkpoint.", "A signed note of c2sp.org/tlog-checkpoint.",
                "Give the file that 'sui case checkpoint' wrote, as it was.")]);
        }

        return NoteKeys.HasSigned(note, keyName, key)
            ? (claim, [])
            : (null, [CaseProblems.Error(
                CaseCodes.CheckpointUnsigned, new ProblemLocation(label), "The checkpoint is not signed by this key under this name, or was altered since.",
                "A signature of the key given.", "Give the key and the name that it was signed with; otherwise do not rely on it.")]);
    }

    /// <summary>Adds a witness's signature to a checkpoint. Verify the case against the checkpoint first, and have the witness compare it with those
    /// signed before.</summary>
    /// <param name="checkpoint">The checkpoint's text.</param>
    /// <param name="keyName">The name of the witness's key: no white space, no plus sign.</param>
    /// <param name="key">The witness's private key, of ECDSA over P-256.</param>
    /// <returns>The checkpoint with one signature more.</returns>
    /// <exception cref="ArgumentException">The text is no checkpoint, or the name or the key cannot be used.</exception>
    /// <exception cref="CaseFileException">The key has signed it before, under whatever name (SUI7127): a witness is somebody else.</exception>
    public static string Cosign(string checkpoint, string keyName, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        Check(keyName, key);
        if (SignedNote.Read(checkpoint) is { } signed && NoteKeys.IsOf(signed, key))
        {
            throw CaseProblems.Refusal(
                CaseCodes.WitnessSigned, new ProblemLocation("checkpoint"), "The witness's key has signed the checkpoint already; it was not cosigned.", "A key of somebody else.",
                "Have a witness sign with a key of their own.");
        }

        return SignedNote.Read(checkpoint) is { } note && CheckpointText.Read(note.Text) is not null
            ? (note with { Signatures = [.. note.Signatures, NoteKeys.Sign(note.Text, keyName, key)] }).ToString()
            : throw new ArgumentException("This is no checkpoint.", nameof(checkpoint));
    }

    /// <summary>Refuses names and keys that cannot sign.</summary>
    internal static void Check(string keyName, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(keyName);
        ArgumentNullException.ThrowIfNull(key);
        if (!SignedNote.IsKeyName(keyName))
        {
            throw new ArgumentException("The name of a key has no white space and no plus sign.", nameof(keyName));
        }

        if (!NoteKeys.IsUsable(key) || !NoteKeys.CanSign(key))
        {
            throw new ArgumentException("The key is not a private one of ECDSA over P-256.", nameof(key));
        }
    }
}
