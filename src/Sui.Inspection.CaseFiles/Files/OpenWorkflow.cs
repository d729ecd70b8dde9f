using System.Globalization;
using System.Text;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Workflow;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>The workflow of an open case file.</summary>
internal sealed class OpenWorkflow(CaseSession session, ISuiInspection inspection) : ICaseWorkflow
{
    private readonly EvidenceFacts _facts = new(inspection);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TriggerAvailability>> CanFireAsync(CaseActor by, CancellationToken cancellationToken = default)
    {
        CallerTexts.Check(session.Path, by, string.Empty);
        return session.ReadAsync<IReadOnlyList<TriggerAvailability>>(
            (_, statements, transaction) =>
            {
                var state = statements.ReadState(transaction);
                var facts = _facts.Of(CasePack.Of(statements, transaction, state), state, by, string.Empty, session.Today, cancellationToken) with { ReasonGiven = true };
                var machine = new CaseMachine(WorkflowTable.Shipped, state.Workflow, facts);
                return [.. machine.Leaving.Select(trigger => new TriggerAvailability(
                    trigger.Name, trigger.Title, trigger.To, trigger.Guards.Contains(WorkflowGuards.Reason), Unmet(machine, trigger)))];
            },
            sees: true, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange> FireAsync(string trigger, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        var seen = session.Version;
        return session.WriteAsync(
            by, why,
            transaction =>
            {
                RefuseConflict(transaction, seen, $"{EntryKinds.WorkflowFired} {trigger}");
                var state = transaction.Read((statements, scope) => statements.ReadState(scope));
                var pack = transaction.Read((statements, scope) => CasePack.Of(statements, scope, state));
                var facts = _facts.Of(pack, state, by, why, session.Today, cancellationToken);
                var machine = new CaseMachine(WorkflowTable.Shipped, transaction.Standing.Workflow, facts);
                var found = machine.Leaving.FirstOrDefault(one => one.Name == trigger) ?? throw Unknown(machine);
                var unmet = Unmet(machine, found);
                if (unmet.Count > 0 || !machine.Fire(trigger))
                {
                    throw new CaseFileException([.. unmet.Select(guard => guard.Problem)]);
                }

                if (trigger == PublicationEntry.Trigger)
                {
                    PublicationEntry.Append(transaction, inspection, pack, cancellationToken);
                }

                transaction.Fire(trigger, machine.State, facts);
                return Last(transaction, []);
            },
            cancellationToken);
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
                var assessment = inspection.Assess(inspection.Read(transaction.Read((statements, scope) => CasePack.Of(statements, scope)), cancellationToken), cancellationToken);
                var (rating, rung) = (assessment.Rating.Value, assessment.Placement.Rung);
                return Last(transaction, [transaction.AddItem(
                    EntryKinds.JudgementRecorded, CaseItemPart.Judgement, null, Encoding.UTF8.GetBytes(judgement.Reason.Trim()),
                    ("computedRating", rating?.ToString()), ("computedRung", (int?)rung), ("confirms", judgement.Confirms),
                    ("livedExperience", judgement.LivedExperienceTookPart), ("rating", (judgement.Confirms ? rating : judgement.Rating)?.ToString()),
                    ("rung", (int?)(judgement.Confirms ? rung : judgement.Rung)))]);
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
                if (transaction.Read((statements, scope) => statements.ReadState(scope)).Ownership.Led(by.Name))
                {
                    throw new CaseFileException([Problem(WorkflowTable.Shipped.Guards["moderator-did-not-lead"])]);
                }

                return Last(transaction, [transaction.AddItem(
                    EntryKinds.ModerationRecorded, CaseItemPart.Moderation, null, Encoding.UTF8.GetBytes(reason.Trim()), ("says", agrees ? "Agrees" : "Disagrees"))]);
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
                return Last(transaction, []);
            },
            cancellationToken);
    }

    private IReadOnlyList<UnmetGuard> Unmet(CaseMachine machine, WorkflowTable.Trigger trigger) =>
        [.. machine.Unmet(trigger).Select(guard => new UnmetGuard(guard.Name, Problem(guard)))];

    private Problems.Problem Problem(WorkflowTable.Guard guard) =>
        CaseProblems.Error(guard.Code, CaseProblems.Of(session.Path), guard.Message, guard.Expected, guard.Action);

    private CaseFileException Unknown(CaseMachine machine) => CaseProblems.Refusal(
        CaseCodes.UnknownTrigger, CaseProblems.Of(session.Path), $"No such trigger leads out of the state {machine.State}.",
        $"One of {string.Join(", ", machine.Leaving.Select(trigger => trigger.Name))}.", "Choose one of these.");

    // Whoever fires, judges or looks has to have seen the evidence, the decisions and the state that this is about.
    private void RefuseConflict(CaseTransaction transaction, long seen, string mine)
    {
        var decided = transaction.Read((statements, scope) => statements.LastDecision(scope));
        var last = Math.Max(decided, Math.Max(transaction.Standing.Fired, transaction.Standing.Evidence));
        if (last <= seen)
        {
            return;
        }

        var theirs = transaction.Read((statements, scope) => statements.ReadEntry(scope, last));
        throw CaseProblems.Refusal(
            CaseCodes.Conflict, CaseProblems.Of(session.Path),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Two changes meet: yours ({mine}), and entry {last} ({theirs?.Kind}) by {theirs?.Role}/{theirs?.Name} at {theirs?.At}. Yours was not written."),
            "A case that nobody changed since you looked at it.", "Look at the other change, and do yours again where it still holds.");
    }

    private static CaseChange Last(CaseTransaction transaction, IReadOnlyList<string> items) =>
        new(transaction.Standing.Size, transaction.Standing.Size, items);
}
