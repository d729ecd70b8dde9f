namespace Sui.Inspection.CaseFiles;

/// <summary>What came of the proposals of a case: each has a life of its own, whose states and triggers docs/workflow.md shows.</summary>
public interface ICaseProposals
{
    /// <summary>Where each proposal that is held stands, in the order of the evidence.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<IReadOnlyList<ProposalStatus>> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Records what came of a proposal: its row is withdrawn, and one that says so takes its place.</summary>
    /// <param name="proposal">The proposal's id in the evidence.</param>
    /// <param name="trigger">What came of it: <c>accept</c>, <c>adapt</c>, <c>decline</c>, <c>carry-out</c> or <c>feed-back</c>.</param>
    /// <param name="step">When, and what was said.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">There is no such proposal (SUI7225), no such trigger leads out of its state (SUI7201), guards stand in the way
    /// (SUI7219, SUI7226 to SUI7228), the days do not follow one another, somebody changed the row (SUI7011), its table lacks a column (SUI7229), the
    /// state takes no evidence (SUI7203), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> FireAsync(string proposal, string trigger, ProposalStep step, CaseActor by, CancellationToken cancellationToken = default);
}
