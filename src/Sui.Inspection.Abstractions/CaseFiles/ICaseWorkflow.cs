using Sui.Inspection.Workflow;

namespace Sui.Inspection.CaseFiles;

/// <summary>The workflow of a case, from planning to publication. docs/workflow.md shows its states, triggers and guards.</summary>
public interface ICaseWorkflow
{
    /// <summary>Says what somebody could fire now, and what stands in the way; guards that ask for a reason count as met.</summary>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The triggers that lead out of the state that the case is in, in the order of the table.</returns>
    /// <exception cref="CaseFileException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<IReadOnlyList<TriggerAvailability>> CanFireAsync(CaseActor by, CancellationToken cancellationToken = default);

    /// <summary>Fires a trigger.</summary>
    /// <param name="trigger">Its name, such as <c>publish</c>.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; empty where no reason is asked for.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">No such trigger leads out of the state (SUI7201), guards stand in the way (SUI7211 to SUI7219), somebody
    /// else fired one meanwhile (SUI7011), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> FireAsync(string trigger, CaseActor by, string why = "", CancellationToken cancellationToken = default);

    /// <summary>Publishes, as firing <c>publish</c> does, and records what of the annex does not follow from the evidence.</summary>
    /// <param name="publishing">What is settled of the annex.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; may be empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="ArgumentException">The address is in no form that a supplement's can have.</exception>
    /// <exception cref="CaseFileException">As for firing a trigger; or the day is before what the annex reports (SUI7318).</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> PublishAsync(CasePublishing publishing, CaseActor by, string why = "", CancellationToken cancellationToken = default);

    /// <summary>Records a judgement; one that is recorded later stands in its place, and both are kept.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">The state takes no judgements (SUI7203), the reason cannot be used (SUI7018), or the case cannot be
    /// changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> JudgeAsync(CaseJudgement judgement, CaseActor by, CancellationToken cancellationToken = default);

    /// <summary>Records what a second person says of the judgement that stands.</summary>
    /// <param name="agrees">Whether they agree to it.</param>
    /// <param name="reason">Why; not empty, at most 20,000 characters.</param>
    /// <param name="by">Who: not whoever led or judged.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">The state takes no moderation (SUI7203), the person led (SUI7214), the reason cannot be used (SUI7018), or
    /// the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> ModerateAsync(bool agrees, string reason, CaseActor by, CancellationToken cancellationToken = default);

    /// <summary>Records that somebody looked at something and answers for it. It holds until what was looked at changes.</summary>
    /// <param name="review">What.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">What was found, without words or names of respondents; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">The state takes none (SUI7203), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> ReviewAsync(CaseReview review, CaseActor by, string why, CancellationToken cancellationToken = default);
}
