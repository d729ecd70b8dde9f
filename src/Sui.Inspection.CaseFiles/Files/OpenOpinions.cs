using System.Text;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.FactChecking;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>What several people hold of an open case.</summary>
internal sealed class OpenOpinions(CaseSession session, ISuiInspection inspection) : ICaseOpinions
{
    private readonly CommentSubjectsCheck _subjects = new(inspection);

    /// <inheritdoc/>
    public Task<CaseChange> PlaceAsync(CasePlacement placement, CaseActor by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(placement);
        CallerTexts.CheckWords(session.Path, placement.Reason);
        return session.WriteAsync(
            by, string.Empty,
            transaction => transaction.Record(
                EntryKinds.PlacementRecorded, CaseItemPart.Placement, placement.Reason, ("perspective", placement.Perspective.ToString()),
                ("rating", placement.Rating?.ToString()), ("rung", (int?)placement.Rung)) with
            { Problems = Erased(transaction, CaseItemPart.Placement) },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange> DissentAsync(string text, CaseActor by, CancellationToken cancellationToken = default)
    {
        CallerTexts.CheckWords(session.Path, text);
        var seen = session.Version;
        return session.WriteAsync(
            by, string.Empty,
            transaction =>
            {
                var state = transaction.Read((statements, scope) => statements.ReadState(scope));
                if (state.StandingJudgement is not { } judgement)
                {
                    throw CaseProblems.Refusal(
                        CaseCodes.NothingJudged, CaseProblems.Of(session.Path), "There is no judgement to dissent from.",
                        "A judgement that is newer than the evidence.", "Judge first: sui case judge FILE.");
                }

                if (judgement.Sequence > seen)
                {
                    throw ItemChanges.Conflict(session.Path, judgement, EntryKinds.DissentRecorded, state.Hidden);
                }

                Placed.Require(session.Path, state, by);
                if (Persons.AreOne(judgement.Name, by.Name))
                {
                    throw CaseProblems.Refusal(
                        CaseCodes.OwnJudgement, CaseProblems.Of(session.Path), "The judgement is that of whoever dissents.", "A judgement of somebody else.",
                        "Judge anew, with what is held now: sui case judge FILE.");
                }

                return transaction.Record(EntryKinds.DissentRecorded, CaseItemPart.Dissent, text) with { Problems = Erased(transaction, CaseItemPart.Dissent) };
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange?> CommentAsync(IReadOnlyList<CaseComment> comments, CaseActor by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(comments);
        CallerTexts.CheckComments(session.Path, comments);
        return session.WriteAsync<CaseChange?>(
            by, string.Empty,
            transaction =>
            {
                var state = transaction.Read((statements, scope) => statements.ReadState(scope));
                var known = transaction.Read((statements, scope) => OpinionReader.Comments(statements, scope, state)).Select(comment => Key(comment.Comment)).ToHashSet();
                var fresh = comments.Where(comment => known.Add(Key(comment))).ToList();
                session.Entered.Require(transaction, fresh.SelectMany(comment => new[] { ("role", comment.Role.Trim()), ("about", comment.About.Trim()) }));
                CaseChange? last = null;
                var items = new List<string>();
                foreach (var comment in fresh)
                {
                    last = transaction.Record(
                        EntryKinds.CommentRecorded, CaseItemPart.Comment, comment.Text, ("about", transaction.Committed(comment.About.Trim())), ("from", comment.From.ToString()),
                        ("role", transaction.Committed(comment.Role.Trim())));
                    items.AddRange(last.Items);
                }

                if (last is null)
                {
                    return null;
                }

                // After the state had its say: where it takes no comments there is no draft. Where this refuses, nothing of the above is kept.
                _subjects.Require(session.Path, fresh, () => transaction.Read((statements, scope) => CasePack.Of(statements, scope, state)), cancellationToken);
                return new CaseChange(transaction.Before + 1, last.LastSequence, items) { Problems = Erased(transaction, CaseItemPart.Comment) };
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange> AnswerAsync(
        string comment, CaseDisposition disposition, string text, CaseActor by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(comment);
        CallerTexts.CheckWords(session.Path, text);
        var seen = session.Version;
        return session.WriteAsync(
            by, string.Empty,
            transaction =>
            {
                var state = transaction.Read((statements, scope) => statements.ReadState(scope));
                var voices = state.Voices;
                if (!voices.Comments.Exists(one => one.Subject == comment))
                {
                    throw CaseProblems.Refusal(
                        CaseCodes.UnknownComment, CaseProblems.Of(session.Path), "There is no such comment.", "The id of a comment that was recorded.",
                        "Take the id from 'sui case comments FILE'.");
                }

                if (voices.Answer(comment) is { } theirs && theirs.Sequence > seen)
                {
                    throw ItemChanges.Conflict(session.Path, theirs, EntryKinds.CommentAnswered, state.Hidden);
                }

                return transaction.Record(
                    EntryKinds.CommentAnswered, CaseItemPart.Answer, text, ("comment", comment), ("disposition", disposition.ToString())) with
                { Problems = Erased(transaction, CaseItemPart.Answer) };
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> HidesFromAsync(CaseActor? by, CancellationToken cancellationToken = default) => session.ReadAsync(
        (_, statements, transaction) => session.Content(statements, transaction).State(statements, transaction).HidesFrom(by?.Name ?? string.Empty), sees: true, cancellationToken);

    /// <inheritdoc/>
    public Task<CaseOpinions> GetAsync(CaseActor by, CancellationToken cancellationToken = default)
    {
        CallerTexts.Check(session.Path, by, string.Empty);
        return session.ReadAsync((_, statements, transaction) => OpinionReader.Read(session.Content(statements, transaction), statements, transaction, by, cancellationToken), sees: true, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordedComment>> GetCommentsAsync(CancellationToken cancellationToken = default) =>
        session.ReadAsync<IReadOnlyList<RecordedComment>>(
            (_, statements, transaction) => OpinionReader.Comments(statements, transaction, session.Content(statements, transaction).State(statements, transaction)), sees: true, cancellationToken);

    private IReadOnlyList<Problems.Problem> Erased(CaseTransaction transaction, CaseItemPart part) => new ErasedBefore(session.Path).OfWords(transaction, part);

    private static (CaseCommentFrom From, string Role, string About, string Text) Key(CaseComment comment) =>
        (comment.From, comment.Role.Trim(), comment.About.Trim(), comment.Text.Trim().Normalize(NormalizationForm.FormC));
}
