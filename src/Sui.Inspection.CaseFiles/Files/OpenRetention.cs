using Sui.Inspection.CaseFiles.Comparing;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Intake.Manifests;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Personal data of an open case file over time.</summary>
internal sealed class OpenRetention(CaseSession session, ISuiInspection inspection) : ICaseRetention
{
    private const int RandomBytes = 32;
    private const string Withdrawn = "Withdrawn";

    /// <inheritdoc/>
    public Task<CasePurge> CountAsync(CasePurgeRequest request, CancellationToken cancellationToken = default)
    {
        Check(request);
        return session.ReadAsync(
            (_, statements, transaction) =>
            {
                var written = new WrittenTexts();
                var held = CaseRows.Read(statements, transaction, inspection, written);
                var plan = Plan(held, request);
                var words = plan.Words(inspection);
                var texts = words.IsEmpty ? ([], []) : written.Holding(held.State.Hidden, words.IsTellinglyIn);
                return new CasePurge(null, plan.Counts) { Quoting = QuotationEraser.Quoting(statements, transaction, words).Count + Unruled(held.Rows, words).Count + texts.Texts.Count + texts.Commitments.Count };
            },
            sees: false, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<CasePurge> PurgeAsync(CasePurgeRequest request, CaseActor by, string why, CancellationToken cancellationToken = default)
    {
        Check(request);
        CallerTexts.RequireReason(session.Path, why);
        var purge = await session.WriteAsync(
            by, why,
            transaction =>
            {
                var written = new WrittenTexts();
                var parts = new List<(string File, byte[] Content)>();
                var held = transaction.Read((statements, scope) => CaseRows.Read(statements, scope, inspection, written, parts));
                var plan = Plan(held, request);
                if (plan.Changes.Count == 0)
                {
                    return new CasePurge(null, plan.Counts);
                }

                var words = plan.Words(inspection);
                var all = transaction.Read((statements, scope) => statements.ReadAll(scope));
                var quoting = transaction.Read((statements, scope) => QuotationEraser.Quoting(statements, scope, words, all));
                RefuseStandingReason(held.State, quoting);
                var unruled = Unruled(held.Rows, words);

                // Assessed as it was beside the writing of what is to be.
                var files = transaction.Read((statements, scope) => CasePack.Of(statements, scope, held.State, parts));
                var assessing = Task.Run(() => Assess(files, cancellationToken), cancellationToken);
                var change = Write(transaction, all, [.. plan.Changes, .. unruled], quoting, cancellationToken);
                var state = transaction.Read((statements, scope) => statements.GoOn(scope, held.State, transaction.Before, written.Add));
                var size = transaction.Standing.Size;
                var texts = words.IsEmpty ? (Hidden: 0, Erased: 0) : EntryTexts.Hide(transaction, written, words.IsTellinglyIn);
                transaction.Read((statements, scope) => statements.GoOn(scope, state, size));
                var after = Assess(Files(transaction, state), cancellationToken);
                var before = assessing.GetAwaiter().GetResult();
                RefuseAnotherOutcome(before, after);
                Note(transaction, OutcomeDigest.Text(before), OutcomeDigest.Text(after));
                return new CasePurge(change with { LastSequence = transaction.Standing.Size, Problems = EntryTexts.Named(session.Path, texts.Hidden) }, plan.Counts) { Quoting = quoting.Count + unruled.Count + texts.Hidden + texts.Erased };
            },
            cancellationToken).ConfigureAwait(false);
        return purge.Change is { } written ? purge with { Change = await session.CutLogAsync(written).ConfigureAwait(false) } : purge;
    }

    /// <inheritdoc/>
    public async Task<CaseChange> WithdrawConsentAsync(string quotation, CaseActor by, string why, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(quotation);
        CallerTexts.RequireReason(session.Path, why);
        var change = await session.WriteAsync(
            by, why,
            transaction =>
            {
                var (rows, state) = transaction.Read((statements, scope) => CaseRows.Read(statements, scope, inspection));
                if (Quotation.Find(rows, quotation) is not { } found)
                {
                    return Former(state, quotation);
                }

                transaction.Append(new EntryDraft(EntryKinds.ConsentWithdrawn, SubjectHash.Of(quotation), CanonicalBody.Empty));
                var (left, _, hidden) = QuotationEraser.Erase(transaction, rows, found, cancellationToken);
                return new CaseChange(transaction.Before + 1, transaction.Standing.Size, left) { Problems = EntryTexts.Named(session.Path, hidden) };
            },
            cancellationToken).ConfigureAwait(false);
        return change.IsFormer ? change : await session.CutLogAsync(change).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CaseRetentionDays>> GetDaysAsync(CancellationToken cancellationToken = default) => session.ReadAsync<IReadOnlyList<CaseRetentionDays>>(
        (_, statements, transaction) =>
        {
            var own = statements.ReadState(transaction).Retention.Days;
            return [.. RetentionRule.Shipped.Values.Select(rule => new CaseRetentionDays(
                rule.Kind, own.GetValueOrDefault(rule.Kind, rule.Days), own.ContainsKey(rule.Kind)))];
        },
        sees: true, cancellationToken);

    /// <inheritdoc/>
    public Task<CaseChange> SetDaysAsync(IReadOnlyDictionary<string, int> days, CaseActor by, string why, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentOutOfRangeException.ThrowIfZero(days.Count);
        CallerTexts.RequireReason(session.Path, why);
        if (PurgePlan.Unknown(session.Path, [], days) is { } unknown)
        {
            throw new CaseFileException([unknown]);
        }

        return session.WriteAsync(
            by, why,
            transaction =>
            {
                foreach (var (kind, number) in days.OrderBy(one => one.Key, StringComparer.Ordinal))
                {
                    transaction.Append(new EntryDraft(EntryKinds.RetentionSet, kind, CanonicalBody.Of(("days", number))));
                }

                return new CaseChange(transaction.Before + 1, transaction.Standing.Size, []);
            },
            cancellationToken);
    }

    // Whoever asks for it again gets what they asked for; who did it before, and when, is told.
    private CaseChange Former(CaseState state, string quotation)
    {
        if (state.Consents.Find(quotation) is not { } former)
        {
            throw CaseProblems.Refusal(
                CaseCodes.UnknownQuotation, CaseProblems.Of(session.Path), "There is no such quotation in the case.",
                "The id of a quotation that is there. One that an earlier version withdrew, or that was erased by itself, left no id.", "Take the id from the table of quotations.");
        }

        return new CaseChange(former.Sequence, former.Sequence, [])
        {
            IsFormer = true,
            Problems =
            [
                CaseProblems.Warning(
                    CaseCodes.ConsentWithdrawnBefore, CaseProblems.Entry(Path.GetFileName(session.Path), former.Sequence),
                    $"Consent to this quotation was withdrawn already, by {state.Hidden.By(former.Entry)} at {former.Entry.At}; nothing was written.", "A quotation that is held.",
                    "Nothing: nothing of it is left to erase."),
            ],
        };
    }

    private PurgePlan Plan((IReadOnlyList<HeldRow> Rows, CaseState State) held, CasePurgeRequest request) =>
        PurgePlan.Of(held.Rows, held.State.Retention.Days, request, session.Today, inspection, session.Random);

    private void Check(CasePurgeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (PurgePlan.Unknown(session.Path, request.Kinds, request.Days) is { } unknown)
        {
            throw new CaseFileException([unknown]);
        }
    }

    // Rows of kinds that have no days lose the words that go elsewhere: they would keep them for ever.
    private static IReadOnlyList<(HeldRow Row, IReadOnlyList<string>? Cells)> Unruled(IReadOnlyList<HeldRow> rows, Quotation words) => words.IsEmpty ? [] :
    [
        .. rows.Where(row => row.Item.Part == CaseItemPart.Row && (row.Kind is not { } kind || !RetentionRule.Shipped.ContainsKey(kind)) && row.Cells.Any(words.IsTellinglyIn))
            .Select(row => (row, row.Item.State == CaseItemState.Withdrawn ? null : row.With((_, cell) => words.IsTellinglyIn(cell) ? RetentionRule.Erased : cell))),
    ];

    // A decision that counts has a reason. Once the case is published or withdrawn its reason stands in print, and nobody judges any more.
    private void RefuseStandingReason(CaseState state, IReadOnlyList<(CaseItem Item, ReadOnlyMemory<byte>? Left)> quoting)
    {
        if (state.Workflow is not (PublicationEntry.State or Withdrawn) && state.StandingJudgement is { } judgement && quoting.Any(one => !one.Item.IsWithoutEffect && one.Item.Id == judgement.Subject))
        {
            throw CaseProblems.Refusal(
                CaseCodes.PurgeTakesReason, CaseProblems.Of(session.Path), "The reason of the judgement that stands holds words that would go; nothing was purged.",
                "A reason that holds none of them.", "Record the judgement anew, with a reason that can stay, and purge then; where the case takes none, fire return-judgement or reopen first.");
        }
    }

    // Hashes by which what goes could be tried out go with it.
    private static CaseChange Write(
        CaseTransaction transaction, IReadOnlyList<CaseItem> all, IReadOnlyList<(HeldRow Row, IReadOnlyList<string>? Cells)> changes, IReadOnlyList<(CaseItem Item, ReadOnlyMemory<byte>? Left)> quoting,
        CancellationToken cancellationToken)
    {
        var (first, added) = (transaction.Standing.Size + 1, new List<string>());
        var hashes = PublishedHashes.Of(all, [.. changes.Select(change => change.Row.Item), .. quoting.Select(one => one.Item)]).ToList();
        foreach (var (row, cells) in changes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (transaction.Purge(row.Item, cells is null ? null : (ReadOnlyMemory<byte>?)CsvRecords.Record(cells)) is { } id)
            {
                added.Add(id);
            }
        }

        added.AddRange(QuotationEraser.Purge(transaction, quoting, merges: false));
        hashes.ForEach(hash => transaction.Change(hash, CaseItemState.Erased));
        return new CaseChange(first, transaction.Standing.Size, added);
    }

    // So that it can be seen later that the outcome stayed as it was, and from which on it can be assessed again.
    private void Note(CaseTransaction transaction, string before, string after)
    {
        var random = new byte[RandomBytes];
        session.Random.GetBytes(random);
        transaction.Append(new EntryDraft(
            EntryKinds.PurgeAssessed, "purge", CanonicalBody.Of(("after", OutcomeDigest.Of(random, after)), ("before", OutcomeDigest.Of(random, before))),
            (byte[])[.. random, .. System.Text.Encoding.UTF8.GetBytes(after)]));
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files(CaseTransaction transaction, CaseState state) =>
        transaction.Read((statements, scope) => CasePack.Of(statements, scope, state));

    private Assessments.Assessment? Assess(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken) =>
        files.ContainsKey(ManifestReader.FileName) && inspection.Read(files, cancellationToken) is { Pack: not null } read ? inspection.Assess(read, cancellationToken) : null;

    private static int Errors(Assessments.Assessment assessment) => assessment.Problems.Count(problem => problem.Severity == Problems.ProblemSeverity.Error);

    private void RefuseAnotherOutcome(Assessments.Assessment? before, Assessments.Assessment? after)
    {
        if (before is null && after is null)
        {
            return;
        }

        List<OutcomeChange>? changes = before is null || after is null ? null : [.. OutcomeDifference.Criteria(before, after), .. OutcomeDifference.Others(before, after)];
        if (changes is not { Count: 0 } || Errors(after!) > Errors(before!))
        {
            throw CaseProblems.Refusal(
                CaseCodes.PurgeChangesOutcome, CaseProblems.Of(session.Path),
                $"Without its words the evidence would assess otherwise ({string.Join(", ", changes is { Count: > 0 } ? changes.Select(change => change.What) : ["errors"])}); nothing was purged.",
                "An assessment that stays as it is.", "Purge kind by kind, and leave out the one that bears on it; mend the errors of the evidence first.");
        }
    }
}
