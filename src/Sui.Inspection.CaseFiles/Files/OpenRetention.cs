using Sui.Inspection.CaseFiles.Comparing;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Intake.Manifests;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Personal data of an open case file over time.</summary>
internal sealed class OpenRetention(CaseSession session, ISuiInspection inspection) : ICaseRetention
{
    /// <inheritdoc/>
    public Task<CasePurge> CountAsync(CasePurgeRequest request, CancellationToken cancellationToken = default)
    {
        Check(request);
        return session.ReadAsync(
            (_, statements, transaction) => new CasePurge(null, Plan(CaseRows.Read(statements, transaction, inspection), request).Counts), sees: false, cancellationToken);
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
                var plan = Plan(transaction.Read((statements, scope) => CaseRows.Read(statements, scope, inspection)), request);
                if (plan.Changes.Count == 0)
                {
                    return new CasePurge(null, plan.Counts);
                }

                var before = Assess(transaction, cancellationToken);
                var change = Write(transaction, plan.Changes, keepsJudgement: true, cancellationToken);
                RefuseAnotherOutcome(before, Assess(transaction, cancellationToken));
                return new CasePurge(change, plan.Counts);
            },
            cancellationToken).ConfigureAwait(false);
        await session.CutLogAsync(cancellationToken).ConfigureAwait(false);
        return purge;
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
                var rows = transaction.Read((statements, scope) => CaseRows.Read(statements, scope, inspection));
                return QuotationPlan.Of(rows, quotation) is { Count: > 0 } changes ? Write(transaction, changes, keepsJudgement: false, cancellationToken)
                    : throw CaseProblems.Refusal(
                        CaseCodes.UnknownQuotation, CaseProblems.Of(session.Path), "There is no such quotation in the case.", "The id of a quotation that is there.",
                        "Take the id from the table of quotations.");
            },
            cancellationToken).ConfigureAwait(false);
        await session.CutLogAsync(cancellationToken).ConfigureAwait(false);
        return change;
    }

    private PurgePlan Plan(IReadOnlyList<HeldRow> rows, CasePurgeRequest request) => PurgePlan.Of(rows, request, session.Today, inspection, session.Random);

    private void Check(CasePurgeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (PurgePlan.Unknown(session.Path, request) is { } unknown)
        {
            throw new CaseFileException([unknown]);
        }
    }

    // Hashes by which what goes could be tried out go with it.
    private static CaseChange Write(
        CaseTransaction transaction, IReadOnlyList<(HeldRow Row, IReadOnlyList<string>? Cells)> changes, bool keepsJudgement, CancellationToken cancellationToken)
    {
        var (first, added) = (transaction.Standing.Size + 1, new List<string>());
        var hashes = PublishedHashes.Of(transaction.Read((statements, scope) => statements.ReadItems(scope)), [.. changes.Select(change => change.Row.Item)]).ToList();
        foreach (var (row, cells) in changes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (cells is null && !keepsJudgement)
            {
                transaction.Change(row.Item, CaseItemState.Erased);
            }
            else if (transaction.Purge(row.Item, cells is null ? null : (ReadOnlyMemory<byte>?)CsvRecords.Record(cells)) is { } id)
            {
                added.Add(id);
            }
        }

        hashes.ForEach(hash => transaction.Change(hash, CaseItemState.Erased));
        return new CaseChange(first, transaction.Standing.Size, added);
    }

    private Assessments.Assessment? Assess(CaseTransaction transaction, CancellationToken cancellationToken)
    {
        var files = transaction.Read((statements, scope) => CasePack.Of(statements, scope));
        return files.ContainsKey(ManifestReader.FileName) && inspection.Read(files, cancellationToken) is { Pack: not null } read ? inspection.Assess(read, cancellationToken) : null;
    }

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
