using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Notes;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Verification;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>The journal of an open case file.</summary>
internal sealed class OpenJournal(CaseSession session, string origin) : ICaseJournal
{
    /// <inheritdoc/>
    public Task<CaseVerification> VerifyAsync(CheckpointClaim? checkpoint = null, CancellationToken cancellationToken = default) =>
        session.LookAsync(
            (connection, _, transaction) =>
            {
                var verified = CaseVerifier.Run(connection, transaction, session.Path, checkpoint, cancellationToken);
                return FileEnd.Check(session.Path) is { } end ? verified with { Problems = [end, .. verified.Problems] } : verified;
            },
            sees: false, cancellationToken);

    /// <inheritdoc/>
    public async Task<string> SignCheckpointAsync(string keyName, ECDsa key, CancellationToken cancellationToken = default)
    {
        CaseCheckpoints.Check(keyName, key);
        var verified = await VerifyAsync(null, cancellationToken).ConfigureAwait(false);
        if (verified.Problems.Count > 0)
        {
            throw new CaseFileException(verified.Problems);
        }

        var text = CheckpointText.Write(origin, verified.Entries, Convert.FromHexString(verified.Root));
        return new SignedNote(text, [NoteKeys.Sign(text, keyName, key)]).ToString();
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CaseAct>> GetActsAsync(long? before = null, int count = 50, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return session.LookAsync<IReadOnlyList<CaseAct>>(
            (_, statements, transaction) => JournalActs.Of(statements.ReadEntriesBefore(transaction, before ?? long.MaxValue), statements.ReadHidden(transaction), count, cancellationToken), sees: false,
            cancellationToken);
    }
}
