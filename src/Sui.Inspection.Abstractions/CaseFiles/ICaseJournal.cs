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

    /// <summary>What was done, newest first, for a host's pages. What other acts say of the evidence or of a judgement is not in it.</summary>
    /// <param name="before">The number of an entry, before which it begins; null for the last one.</param>
    /// <param name="count">How many acts at most, 1 or more.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="CaseFileException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<IReadOnlyList<CaseAct>> GetActsAsync(long? before = null, int count = 50, CancellationToken cancellationToken = default);
}
