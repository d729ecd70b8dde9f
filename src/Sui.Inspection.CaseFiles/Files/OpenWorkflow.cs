using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.CaseFiles.Memory;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Workflow;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>The workflow of an open case file.</summary>
internal sealed class OpenWorkflow(CaseSession session, ISuiInspection inspection) : ICaseWorkflow
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<TriggerAvailability>> CanFireAsync(CaseActor by, CancellationToken cancellationToken = default)
    {
        CallerTexts.Check(session.Path, by, string.Empty);
        return session.LookAsync<IReadOnlyList<TriggerAvailability>>(
            (_, statements, transaction) =>
            {
                var content = session.Content(statements, transaction);
                var state = content.State(statements, transaction);
                var look = EvidenceFacts.Of(content, statements, transaction, by, string.Empty, session.Today, cancellationToken);
                var facts = look.Facts with { ReasonGiven = true };
                var machine = new CaseMachine(WorkflowTable.Shipped, state.Workflow, facts);
                return [.. machine.Leaving.Select(trigger => new TriggerAvailability(
                    trigger.Name, trigger.Title, trigger.To, trigger.Guards.Contains(WorkflowGuards.Reason), Unmet(machine, trigger, state, look, by)))];
            },
            sees: true, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange> FireAsync(string trigger, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return FireAsync(trigger, new CasePublishing(), by, why, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange> PublishAsync(CasePublishing publishing, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(publishing);
        return publishing.SupplementAddress is { } address && !SupplementAddress.IsValid(address)
            ? throw new ArgumentException("The address of the supplement is neither an absolute address of the web nor the name of a file beside the annex.", nameof(publishing))
            : FireAsync(PublicationEntry.Trigger, publishing, by, why, cancellationToken);
    }

    private Task<CaseChange> FireAsync(string trigger, CasePublishing publishing, CaseActor by, string why, CancellationToken cancellationToken)
    {
        var seen = session.Version;
        return session.WriteAsync(
            by, why,
            transaction =>
            {
                RefuseConflict(transaction, seen, $"{EntryKinds.WorkflowFired} {trigger}");
                // Anew, whatever is kept: what is written rests on what stands in the file.
                var content = new CaseContent(inspection);
                var state = transaction.Read(content.State);
                var pack = transaction.Read(content.Files);
                var look = transaction.Read((statements, scope) => EvidenceFacts.Of(content, statements, scope, by, why, session.Today, cancellationToken));
                var facts = look.Facts;
                var machine = new CaseMachine(WorkflowTable.Shipped, transaction.Standing.Workflow, facts);
                var found = machine.Leaving.FirstOrDefault(one => one.Name == trigger) ?? throw CaseProblems.UnknownTrigger(session.Path, machine);
                var unmet = Unmet(machine, found, state, look, by);
                if (unmet.Count > 0 || !machine.Fire(trigger))
                {
                    throw new CaseFileException([.. unmet.Select(guard => guard.Problem)]);
                }

                if (trigger == PublicationEntry.Trigger)
                {
                    PublicationEntry.Append(transaction, inspection, session.Path, pack, look.Read, look.Assessment, publishing, cancellationToken);
                }

                transaction.Fire(trigger, machine.State, facts);
                return Last(transaction) with { FirstSequence = transaction.Before + 1 };
            },
            cancellationToken,
            // What is published is relied on.
            whole: trigger == PublicationEntry.Trigger);
    }

    /// <inheritdoc/>
    public Task<CaseChange> JudgeAsync(CaseJudgement judgement, CaseActor by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        CallerTexts.CheckWords(session.Path, judgement.Reason);
        var seen = session.Version;
        return session.WriteAsync(
            by, string.Empty,
            transaction =>
            {
                RefuseConflict(transaction, seen, EntryKinds.JudgementRecorded);
                Placed.Require(session.Path, transaction.Read((statements, scope) => statements.ReadState(scope)), by);
                var assessment = inspection.Assess(inspection.Read(transaction.Read((statements, scope) => CasePack.Of(statements, scope)), cancellationToken), cancellationToken);
                var (rating, rung) = (assessment.Rating.Value, assessment.Placement.Rung);
                var erased = Erased(transaction, CaseItemPart.Judgement);
                return transaction.Record(
                    EntryKinds.JudgementRecorded, CaseItemPart.Judgement, judgement.Reason,
                    ("computedRating", rating?.ToString()), ("computedRung", (int?)rung), ("confirms", judgement.Confirms),
                    ("livedExperience", judgement.LivedExperienceTookPart), ("rating", (judgement.Confirms ? rating : judgement.Rating)?.ToString()),
                    ("rung", (int?)(judgement.Confirms ? rung : judgement.Rung))) with
                { Problems = erased };
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange> ModerateAsync(bool agrees, string reason, CaseActor by, CancellationToken cancellationToken = default)
    {
        CallerTexts.CheckWords(session.Path, reason);
        var seen = session.Version;
        return session.WriteAsync(
            by, string.Empty,
            transaction =>
            {
                RefuseConflict(transaction, seen, EntryKinds.ModerationRecorded);
                var state = transaction.Read((statements, scope) => statements.ReadState(scope));
                if (state.Ownership.LedOrLeads(by.Name, by.Role))
                {
                    throw new CaseFileException([CaseProblems.Unmet(session.Path, WorkflowTable.Shipped.Guards["moderator-did-not-lead"], state, by: by)]);
                }

                Placed.Require(session.Path, state, by);

                var erased = Erased(transaction, CaseItemPart.Moderation);
                return transaction.Record(EntryKinds.ModerationRecorded, CaseItemPart.Moderation, reason, ("says", agrees ? "Agrees" : "Disagrees")) with { Problems = erased };
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange> ReviewAsync(CaseReview review, CaseActor by, string why, CancellationToken cancellationToken = default)
    {
        CallerTexts.RequireReason(session.Path, why);
        var seen = session.Version;
        return session.WriteAsync(
            by, why,
            transaction =>
            {
                RefuseConflict(transaction, seen, EntryKinds.ReviewRecorded);
                transaction.Append(new EntryDraft(EntryKinds.ReviewRecorded, review.ToString(), CanonicalBody.Empty));
                return Last(transaction);
            },
            cancellationToken);
    }

    private IReadOnlyList<UnmetGuard> Unmet(CaseMachine machine, WorkflowTable.Trigger trigger, CaseState state, EvidenceFacts.Look look, CaseActor by) =>
        [.. machine.Unmet(trigger).Select(guard => new UnmetGuard(guard.Name, CaseProblems.Unmet(session.Path, guard, state, look.Lacking, by)))];

    // Whoever fires, judges or looks has to have seen the evidence, the decisions and the state that this is about.
    private void RefuseConflict(CaseTransaction transaction, long seen, string mine)
    {
        var decided = transaction.Read((statements, scope) => statements.LastDecision(scope));
        var last = Math.Max(decided, Math.Max(transaction.Standing.Fired, transaction.Standing.Evidence));
        if (last <= seen)
        {
            return;
        }

        throw ItemChanges.Conflict(session.Path, transaction.Read((statements, scope) => statements.ReadEntry(scope, last)), mine, transaction.Read((statements, scope) => statements.ReadHidden(scope)));
    }

    private IReadOnlyList<Problems.Problem> Erased(CaseTransaction transaction, CaseItemPart part) => new ErasedBefore(session.Path).OfWords(transaction, part);

    private static CaseChange Last(CaseTransaction transaction) => new(transaction.Standing.Size, transaction.Standing.Size, []);
}
