namespace Sui.Inspection.CaseFiles;

/// <summary>
/// Makes and opens case files. A case file holds personal data about convictions: an implementer restricts it as its host's rules ask, and
/// never logs what it holds. The package Sui.Inspection.CaseFiles brings one over SQLite.
/// </summary>
public interface ICaseFileStore
{
    /// <summary>Makes a case file where there is nothing yet, whole or not at all.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="creation">What it is made with.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="CaseFileException">There is a file already (SUI7007), or it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<ICaseFile> CreateAsync(string path, CaseCreation creation, CancellationToken cancellationToken = default);

    /// <summary>Makes a case file that holds a pack, whole or not at all.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="creation">What it is made with.</param>
    /// <param name="files">The files of the pack by their paths inside it, <c>pack.json</c> among them.</param>
    /// <param name="cancellationToken">Ends the work; nothing is made then.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="CaseFileException">There is a file already (SUI7007), no pack could be read (SUI7015), or it cannot be written; nothing was made.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseMade> CreateAsync(
        string path, CaseCreation creation, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken = default);

    /// <summary>Opens a case file. A file that is none, is damaged, or carries what a case file never does, is refused with problems.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseOpenResult> OpenAsync(string path, CancellationToken cancellationToken = default);

    /// <summary>Makes one case file of two copies that went on apart: the entries that both begin with, those of one copy, and those of the other as they were
    /// written, carried over. docs/case-files.md says what becomes of them.</summary>
    /// <param name="request">The copies, and how they are brought together.</param>
    /// <param name="cancellationToken">Ends the work; nothing is made then.</param>
    /// <exception cref="CaseFileException">A copy cannot be used or does not verify, there are conflicts that somebody has to settle (SUI7321 to SUI7325), or
    /// there is a file already (SUI7007).</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseMerge> MergeAsync(CaseMergeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Writes a case file encrypted, to be sent or kept elsewhere. It is verified first.</summary>
    /// <param name="path">The case file's path; it is not changed.</param>
    /// <param name="target">The path of the sealed file; there is nothing yet.</param>
    /// <param name="key">What it is sealed with.</param>
    /// <param name="cancellationToken">Ends the work; nothing is made then.</param>
    /// <exception cref="CaseFileException">The case file cannot be used or does not verify, or there is a file already (SUI7007).</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task SealAsync(string path, string target, CaseSealKey key, CancellationToken cancellationToken = default);

    /// <summary>Makes the case file of a sealed one again, whole or not at all.</summary>
    /// <param name="path">The sealed file's path.</param>
    /// <param name="target">The path of the case file; there is nothing yet.</param>
    /// <param name="key">What it was sealed with.</param>
    /// <param name="cancellationToken">Ends the work; nothing is made then.</param>
    /// <exception cref="CaseFileException">It is no sealed case file (SUI7341), the key is another (SUI7342), it was changed (SUI7343, SUI7344), or there is
    /// a file already (SUI7007).</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task UnsealAsync(string path, string target, CaseSealKey key, CancellationToken cancellationToken = default);
}
