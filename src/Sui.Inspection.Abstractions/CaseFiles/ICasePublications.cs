using Sui.Inspection.Annexes;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>What was published of a case, and how it is made again.</summary>
public interface ICasePublications
{
    /// <summary>The publications, in the order of the journal.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CaseFileException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<IReadOnlyList<CasePublication>> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Verifies the case, and makes every published assessment again: from the evidence that was held then, with the rubric, framework and
    /// instruments of that day. Each is compared with what was recorded.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<IReadOnlyList<CaseReplay>> ReplayAsync(CancellationToken cancellationToken = default);

    /// <summary>Verifies the case, and finds the commitment that an annex names: that of the last publication, where the case is published and the annex
    /// has the record that was.</summary>
    /// <param name="document">The annex, its supplement or its easy read.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>For <see cref="AnnexRequest.RecordCommitment"/>; null where the annex is a draft, a working paper, or not what the case published last.</returns>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<string?> FindCommitmentAsync(AnnexDocument document, CancellationToken cancellationToken = default);

    /// <summary>Verifies the case, and says what keeps its annex from being final: that it is not published (SUI7237), and the guards that stand in the way
    /// of it (SUI7211 to SUI7219), whatever state it is in. A host asks before it calls an annex of a case final.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The problems; none where the case is published, and what is printed of it is as it was then.</returns>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<IReadOnlyList<Problem>> GetMissingAsync(CancellationToken cancellationToken = default);
}
