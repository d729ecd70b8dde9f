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

    /// <summary>Erases the reason of an entry, which all entries of its change share, and of a comment the role and what it is about; of an entry that was carried over, those of the one that was written first.
    /// That there was a reason stays, and so does what was done. One that an earlier version wrote into its entry stands in its bytes, and is hidden everywhere (SUI7350). Possible in every state.</summary>
    /// <param name="sequence">The number of the entry, from 1.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">There is no such entry (SUI7012), it has no reason or that was erased before (SUI7013), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> EraseReasonAsync(long sequence, CaseActor by, string why, CancellationToken cancellationToken = default);
}
