namespace Sui.Inspection.CaseFiles;

/// <summary>Personal data over time: what is old loses its words and pseudonyms, and what somebody takes back goes everywhere at once.</summary>
public interface ICaseRetention
{
    /// <summary>How many days each kind is kept: as was set in the case, otherwise as usual.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<IReadOnlyList<CaseRetentionDays>> GetDaysAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets how many days kinds are kept, in the journal. Possible in every state.</summary>
    /// <param name="days">The days by kind, from 0 to 36,525; at least one.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="ArgumentOutOfRangeException">No kind is given.</exception>
    /// <exception cref="CaseFileException">A kind is not known or its days are out of range (SUI7332), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> SetDaysAsync(IReadOnlyDictionary<string, int> days, CaseActor by, string why, CancellationToken cancellationToken = default);

    /// <summary>Counts what would be purged, and writes nothing.</summary>
    /// <param name="request">What is purged.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">A kind is not known (SUI7332), or the file cannot be read or does not verify.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CasePurge> CountAsync(CasePurgeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Erases the words and the pseudonyms of what is old and leaves what counts. Each row is replaced by itself without them, and the case
    /// assesses as before; where it would not, nothing is written. Possible in every state; a judgement that stands goes on standing.</summary>
    /// <param name="request">What is purged.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">A kind is not known (SUI7332), the outcome would change (SUI7331), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CasePurge> PurgeAsync(CasePurgeRequest request, CaseActor by, string why, CancellationToken cancellationToken = default);

    /// <summary>Erases a quotation wherever it stands: its row and earlier versions of it, drafts, cells of other rows that hold its words, and comments,
    /// answers, dissent and reasons that do, as wholes. Attachments are not searched.</summary>
    /// <param name="quotation">The quotation's id.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <returns>What was written; the former change, with a warning (SUI7334), where consent was withdrawn before.</returns>
    /// <exception cref="CaseFileException">There is no such quotation (SUI7333), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> WithdrawConsentAsync(string quotation, CaseActor by, string why, CancellationToken cancellationToken = default);
}
