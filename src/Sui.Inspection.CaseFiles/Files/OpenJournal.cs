using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Notes;
using Sui.Inspection.CaseFiles.Purging;
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

    /// <inheritdoc/>
    public async Task<CaseChange> EraseReasonAsync(long sequence, CaseActor by, string why, CancellationToken cancellationToken = default)
    {
        CallerTexts.RequireReason(session.Path, why);
        var change = await session.WriteAsync(
            by, why,
            transaction =>
            {
                var entry = transaction.Read((statements, scope) => statements.ReadEntry(scope, sequence)) ?? throw CaseProblems.Refusal(
                    CaseCodes.UnknownItem, CaseProblems.Entry(Path.GetFileName(session.Path), sequence), "There is no entry of this number.", "The number of an entry.",
                    "Take the number from 'sui case journal FILE'.");
                var (hidden, erased) = EntryTexts.Hide(transaction, CarriedEntry.Innermost(entry) ?? entry);
                return hidden + erased > 0
                    ? new CaseChange(transaction.Before + 1, transaction.Standing.Size, []) { Problems = EntryTexts.Named(session.Path, hidden) }
                    : throw CaseProblems.Refusal(
                        CaseCodes.NotHeld, CaseProblems.Entry(Path.GetFileName(session.Path), sequence), "The entry has no reason, or it was erased before.", "An entry with a reason.",
                        "Leave it out; that of a judgement, a comment or an answer is an item of its own: sui case erase FILE ITEM.");
            },
            cancellationToken).ConfigureAwait(false);
        return await session.CutLogAsync(change).ConfigureAwait(false);
    }
}
