
namespace Sui.Inspection.CaseFiles.Files;

/// <summary>An open case file.</summary>
internal sealed class OpenCase : ICaseFile
{
    private readonly CaseSession _session;
    private readonly string _origin;

    /// <summary>Takes over a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="id">The case's id.</param>
    /// <param name="origin">What checkpoints call its journal.</param>
    /// <param name="inspection">What evidence is read with.</param>
    public OpenCase(CaseSession session, string id, string origin, ISuiInspection inspection)
    {
        (_session, _origin, Id) = (session, origin, id);
        Evidence = new OpenEvidence(session, inspection, id);
        Workflow = new OpenWorkflow(session, inspection);
        Proposals = new OpenProposals(session, inspection);
        Opinions = new OpenOpinions(session, inspection);
        People = new OpenPeople(session);
        Journal = new OpenJournal(session, origin);
        Publications = new OpenPublications(session, inspection);
        Coding = new OpenCoding(session);
        Retention = new OpenRetention(session, inspection);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public long Version => _session.Version;

    /// <inheritdoc/>
    public ICaseEvidence Evidence { get; }

    /// <inheritdoc/>
    public ICaseJournal Journal { get; }

    /// <inheritdoc/>
    public ICaseWorkflow Workflow { get; }

    /// <inheritdoc/>
    public ICaseProposals Proposals { get; }

    /// <inheritdoc/>
    public ICaseOpinions Opinions { get; }

    /// <inheritdoc/>
    public ICasePeople People { get; }

    /// <inheritdoc/>
    public ICasePublications Publications { get; }

    /// <inheritdoc/>
    public ICaseCoding Coding { get; }

    /// <inheritdoc/>
    public ICaseRetention Retention { get; }

    /// <inheritdoc/>
    public Task<CaseStatus> RefreshAsync(CancellationToken cancellationToken = default) => _session.LookAsync(
        (_, statements, transaction) =>
        {
            var standing = statements.ReadStanding(transaction);
            var states = statements.ReadItems(transaction).CountBy(item => item.State).ToDictionary();
            return new CaseStatus(
                Id, _origin, standing.Workflow, standing.Size, Convert.ToHexStringLower(statements.ReadFrontier(transaction, standing).Root()),
                states.GetValueOrDefault(CaseItemState.Held), states.GetValueOrDefault(CaseItemState.Withdrawn),
                states.GetValueOrDefault(CaseItemState.Erased));
        },
        sees: true, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
