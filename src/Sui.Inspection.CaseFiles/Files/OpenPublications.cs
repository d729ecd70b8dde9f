using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.CaseFiles.Verification;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>What was published of an open case file.</summary>
internal sealed class OpenPublications(CaseSession session, ISuiInspection inspection) : ICasePublications
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<CasePublication>> GetAsync(CancellationToken cancellationToken = default) => session.ReadAsync(
        (_, statements, transaction) => new CaseReplayer(statements, transaction, session.Path, inspection).Publications(), sees: false, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CaseReplay>> ReplayAsync(CancellationToken cancellationToken = default) => session.ReadAsync(
        (connection, statements, transaction) =>
        {
            CaseVerifier.Require(connection, transaction, session.Path, cancellationToken);
            return new CaseReplayer(statements, transaction, session.Path, inspection).Replay(cancellationToken);
        },
        sees: false, cancellationToken);

    /// <inheritdoc/>
    public Task<string?> FindCommitmentAsync(AnnexDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return session.ReadAsync(
            (connection, statements, transaction) =>
            {
                // It is printed, and relied on.
                CaseVerifier.Require(connection, transaction, session.Path, cancellationToken);
                return statements.ReadStanding(transaction).Workflow == PublicationEntry.State
                    ? PublishedAnnex.CommitmentOf(document, new CaseReplayer(statements, transaction, session.Path, inspection).Publications()) : null;
            },
            sees: false, cancellationToken);
    }
}
