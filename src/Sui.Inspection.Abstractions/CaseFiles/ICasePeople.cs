namespace Sui.Inspection.CaseFiles;

/// <summary>Who is who in a case. Whoever may be one person with somebody who led or judged by their names does not moderate; that two are two, a third person says.</summary>
public interface ICasePeople
{
    /// <summary>Who led or judged, and who was said to be two.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CasePeople> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Says of two names that may be one person's that they are two people's. It stands in the journal for ever, and counts as long as whoever says so neither led
    /// nor judged. Possible in every state.</summary>
    /// <param name="one">The one name, as it stands in the journal or will.</param>
    /// <param name="other">The other.</param>
    /// <param name="by">Who says so: neither of the two, nor anybody who led or judged, by their name.</param>
    /// <param name="why">How they know; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">Whoever says so cannot (SUI7246), the two names are one (SUI7247) or are told apart already (SUI7248), a name cannot be written
    /// (SUI7018), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> DistinguishAsync(string one, string other, CaseActor by, string why, CancellationToken cancellationToken = default);
}
