namespace Sui.Inspection.CaseFiles;

/// <summary>
/// An open case file. Calls may come from several threads and are done one after the other; other processes may have the same file open. A
/// change is durable when its call returns, and is then in the journal; a call that throws changed nothing. What somebody else changed since
/// <see cref="Version"/> is never overwritten: a change of the same item or of the workflow is refused with SUI7011, which names both changes.
/// </summary>
public interface ICaseFile : IAsyncDisposable
{
    /// <summary>The case's id.</summary>
    string Id { get; }

    /// <summary>The number of the last entry that this object has seen, 1 or more.</summary>
    long Version { get; }

    /// <summary>The evidence.</summary>
    ICaseEvidence Evidence { get; }

    /// <summary>The journal.</summary>
    ICaseJournal Journal { get; }

    /// <summary>The workflow.</summary>
    ICaseWorkflow Workflow { get; }

    /// <summary>What came of the proposals.</summary>
    ICaseProposals Proposals { get; }

    /// <summary>What several people hold of the case.</summary>
    ICaseOpinions Opinions { get; }

    /// <summary>Who is who.</summary>
    ICasePeople People { get; }

    /// <summary>What was published.</summary>
    ICasePublications Publications { get; }

    /// <summary>What people said, coded by several apart.</summary>
    ICaseCoding Coding { get; }

    /// <summary>Personal data over time.</summary>
    ICaseRetention Retention { get; }

    /// <summary>Sees what others have changed, and says how the case stands.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CaseFileException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<CaseStatus> RefreshAsync(CancellationToken cancellationToken = default);
}
