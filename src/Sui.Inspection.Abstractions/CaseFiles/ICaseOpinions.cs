namespace Sui.Inspection.CaseFiles;

/// <summary>
/// What several people hold of a case: placements made blind, dissent, and comments with their answers. In a case whose placements are blind,
/// whoever judges or moderates has placed the provider first, and what others hold and what was computed is kept from them until then.
/// </summary>
public interface ICaseOpinions
{
    /// <summary>Records where somebody places the provider. The first placement of a person is blind; later ones are kept beside it.</summary>
    /// <param name="placement">The placement.</param>
    /// <param name="by">Whose.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">The state takes no placements (SUI7203), the reason cannot be used (SUI7018), or the case cannot be
    /// changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> PlaceAsync(CasePlacement placement, CaseActor by, CancellationToken cancellationToken = default);

    /// <summary>Records dissent from the judgement that stands; it is printed on page one, under the role.</summary>
    /// <param name="text">What they hold, fit for print; not empty, at most 20,000 characters.</param>
    /// <param name="by">Whose.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">There is no judgement to dissent from (SUI7222), it is their own (SUI7249), they have not placed the provider where
    /// placements are blind (SUI7220), the state takes no dissent (SUI7203), the text cannot be
    /// used (SUI7018), somebody judged meanwhile (SUI7011), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> DissentAsync(string text, CaseActor by, CancellationToken cancellationToken = default);

    /// <summary>Records comments of the provider or of the council on the draft, all of them or none.</summary>
    /// <param name="comments">The comments; one that was recorded before, in the same words, from the same role and about the same item, is left out.</param>
    /// <param name="by">Who records them.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <returns>What was written; null where every comment was recorded before.</returns>
    /// <exception cref="CaseFileException">The state takes no comments (SUI7203), a text cannot be used (SUI7018), a comment is about nothing that the
    /// case has (SUI7235), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange?> CommentAsync(IReadOnlyList<CaseComment> comments, CaseActor by, CancellationToken cancellationToken = default);

    /// <summary>Answers a comment; an answer that is recorded later stands in its place, and both are kept.</summary>
    /// <param name="comment">The id of the comment's item.</param>
    /// <param name="disposition">What came of it.</param>
    /// <param name="text">The answer, fit for print; not empty, at most 20,000 characters.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">There is no such comment (SUI7223), the state takes no answers (SUI7203), the text cannot be used
    /// (SUI7018), somebody answered meanwhile (SUI7011), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> AnswerAsync(
        string comment, CaseDisposition disposition, string text, CaseActor by, CancellationToken cancellationToken = default);

    /// <summary>Whether what was computed and what others hold is kept from somebody until their own placement on the evidence as it is is recorded: again, where that
    /// changed after the case was opened again. A host asks before it shows an assessment.</summary>
    /// <param name="by">Who looks; null for somebody who has not said who they are.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<bool> HidesFromAsync(CaseActor? by, CancellationToken cancellationToken = default);

    /// <summary>What was computed, held and decided, as somebody may see it.</summary>
    /// <param name="by">Who looks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseOpinions> GetAsync(CaseActor by, CancellationToken cancellationToken = default);

    /// <summary>The comments, in the order in which they were recorded.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<IReadOnlyList<RecordedComment>> GetCommentsAsync(CancellationToken cancellationToken = default);
}
