using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles;

/// <summary>The journal of a case: every change, in order, each entry with the hash of the one before it. docs/case-files.md gives its form.</summary>
public interface ICaseJournal
{
    /// <summary>Recomputes everything from the journal and what it commits to, and names whatever does not follow.</summary>
    /// <param name="checkpoint">What the signer of a checkpoint saw; null compares with none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseVerification> VerifyAsync(CheckpointClaim? checkpoint = null, CancellationToken cancellationToken = default);

    /// <summary>Verifies the case and signs how its journal stands, in the text form of c2sp.org/tlog-checkpoint.</summary>
    /// <param name="keyName">The key's name, such as <c>cases.example.org/inspections</c>: no white space, no plus sign.</param>
    /// <param name="key">A private key of ECDSA over P-256.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The checkpoint's text. It holds no personal data, and belongs outside the case file.</returns>
    /// <exception cref="ArgumentException">The name or the key cannot be used.</exception>
    /// <exception cref="CaseFileException">The case does not verify; nothing is signed then.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<string> SignCheckpointAsync(string keyName, ECDsa key, CancellationToken cancellationToken = default);
}
