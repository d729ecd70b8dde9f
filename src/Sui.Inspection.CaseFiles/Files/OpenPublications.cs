using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>What was published of an open case file.</summary>
internal sealed class OpenPublications(CaseSession session, ISuiInspection inspection) : ICasePublications
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<CasePublication>> GetAsync(CancellationToken cancellationToken = default) => session.ReadAsync(
        (_, statements, transaction) => new CaseReplayer(statements, transaction, session.Path, inspection).Publications(), sees: false, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CaseReplay>> ReplayAsync(CancellationToken cancellationToken = default) => session.ReadAsync(
        (_, statements, transaction) => new CaseReplayer(statements, transaction, session.Path, inspection).Replay(cancellationToken), sees: false, cancellationToken);

    /// <inheritdoc/>
    public Task<string?> FindCommitmentAsync(AnnexDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return session.ReadAsync(
            (_, statements, transaction) => statements.ReadStanding(transaction).Workflow == PublicationEntry.State
                ? PublishedAnnex.CommitmentOf(document, new CaseReplayer(statements, transaction, session.Path, inspection).Publications()) : null,
            sees: false, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> GetMissingAsync(CancellationToken cancellationToken = default) => session.ReadAsync<IReadOnlyList<Problem>>(
        (_, statements, transaction) =>
        {
            var content = session.Content(statements, transaction);
            var state = content.State(statements, transaction);
            if (state.IsAsPublished)
            {
                return [];
            }

            var table = WorkflowTable.Shipped;
            var publish = table.Triggers.Single(trigger => trigger.Name == PublicationEntry.Trigger);
            return publish.To == state.Workflow ? [ChangedSince(state)] : [Unpublished(state), .. Unmet()];

            IEnumerable<Problem> Unmet()
            {
                // Nobody fires: no guard of publication asks who does.
                var look = EvidenceFacts.Of(content, statements, transaction, new CaseActor(string.Empty, string.Empty), string.Empty, session.Today, cancellationToken);
                return publish.Guards.Where(guard => !WorkflowGuards.Holds(guard, look.Facts))
                    .Select(guard => CaseProblems.Unmet(session.Path, table.Guards[guard], state, look.Lacking));
            }
        },
        sees: false, cancellationToken);

    private Problem Unpublished(CaseState state) => CaseProblems.Error(
        CaseCodes.NotPublished, CaseProblems.Of(session.Path), $"The case is in the state {state.Workflow} and not published, so that its annex is a draft.",
        "The state Published.", "Take the case there, as 'sui case status FILE --as ROLE/NAME' says, and fire publish.");

    private Problem ChangedSince(CaseState state)
    {
        var changed = state.Items.Select(item => item.Version).Max();
        return CaseProblems.Error(
            CaseCodes.NotPublished, CaseProblems.Of(session.Path),
            state.StandingJudgement is null || state.IsDecided
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The case was changed since it was published (entry {changed}), so that its annex is a draft.")
                : "The moderation that the case was published with does not count any more: whoever moderated led or judged as well, in a copy that was merged since. So its annex is a draft.",
            "The case as it was published.",
            "Take the annex that was published; or open the case again, judge anew, have somebody moderate who neither led nor judged, and publish: sui case fire FILE reopen --why TEXT --as ROLE/NAME.");
    }
}
