using Sui.Inspection.Coding;

namespace Sui.Inspection.CaseFiles;

/// <summary>What people said, coded by several apart: the sheets stand in the case, codes by the places of excerpts, and nobody is shown one before each coder has handed theirs in. The case holds no words of
/// what was coded, so that purging and withdrawn consent leave the codes as they are.</summary>
public interface ICaseCoding
{
    /// <summary>Opens a coding: who codes what by which codebook. It stays as it is; where something was wrong, another one is opened.</summary>
    /// <param name="round">Who codes what.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="why">Why; empty for no reason.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <returns>The change; its one item is the coding.</returns>
    /// <exception cref="CaseFileException">The coders or excerpts are none that can be coded (SUI7257), a name holds what a respondent said (SUI7026), or the state takes no evidence (SUI7203).</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> OpenAsync(CaseCodingRound round, CaseActor by, string why = "", CancellationToken cancellationToken = default);

    /// <summary>Takes a coder's finished sheet in.</summary>
    /// <param name="coding">The coding's id.</param>
    /// <param name="codebook">The codebook that it was coded by.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="by">Who hands it in.</param>
    /// <param name="why">Why; empty for no reason.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">There is no such coding (SUI7251) or no such coder in it (SUI7252), their sheet is there (SUI7253) or this one is not finished (SUI7254), or the codebook is another
    /// (SUI7256).</exception>
    /// <exception cref="ArgumentException">A code, a level or a place is none of the codebook and the excerpts.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> AddAsync(string coding, Codebook codebook, CaseCodedSheet sheet, CaseActor by, string why = "", CancellationToken cancellationToken = default);

    /// <summary>The codings, in the order in which they were opened.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CaseFileException">The case does not verify.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<IReadOnlyList<CaseCoding>> GetAsync(CancellationToken cancellationToken = default);
}
