using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Files;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Verification;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>Makes one case file of two copies.</summary>
internal sealed class CaseMerger(CaseMergeRequest request, CaseFileOptions options, ISuiInspection inspection)
{
    /// <summary>Makes the merged file.</summary>
    /// <param name="draft">The path of a file without bytes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many entries both copies begin with, how many were carried over, how many items went with quotations that one copy withdrew, and warnings.</returns>
    /// <exception cref="CaseFileException">A copy cannot be used or does not verify, or there are conflicts.</exception>
    public (int Shared, int Carried, int Erased, IReadOnlyList<Problem> Problems) Make(string draft, CancellationToken cancellationToken)
    {
        using var first = Open(request.First);
        using var second = Open(request.Second);
        using var mine = new CaseStatements(first, request.First);
        using var theirs = new CaseStatements(second, request.Second);
        using var myScope = first.BeginTransaction(deferred: true);
        using var theirScope = second.BeginTransaction(deferred: true);
        CaseVerifier.Require(first, myScope, request.First, cancellationToken);
        CaseVerifier.Require(second, theirScope, request.Second, cancellationToken);
        var (one, another) = (CaseBranch.Read(mine, myScope), CaseBranch.Read(theirs, theirScope));
        var plan = MergePlan.Of(one, another, request);
        if (plan.Problems.Count > 0)
        {
            throw new CaseFileException(plan.Problems);
        }

        var (main, other, otherScope) = plan.MainIsFirst ? (first, theirs, theirScope) : (second, mine, myScope);
        (plan.MainIsFirst ? myScope : theirScope).Commit();
        var (erased, problems) = (0, (IReadOnlyList<Problem>)[]);
        using var made = CaseDatabase.CopyTo(main, draft);
        if (plan.Carried.Count > 0)
        {
            // The copy is another file: the one that it was made of can be read on.
            using var mainScope = main.BeginTransaction(deferred: true);
            var (goesOn, carried) = plan.MainIsFirst ? (one, another) : (another, one);
            var names = Names(request);
            var (mainName, otherName) = plan.MainIsFirst ? (names.First, names.Second) : (names.Second, names.First);
            var hidden = new HiddenTexts();
            hidden.Add(one.Hidden);
            hidden.Add(another.Hidden);
            var rows = new MergedRows(
                request.Path, new MergedCopy(mainName, plan.MainIsFirst ? mine : theirs, mainScope, goesOn.Beyond(carried), hidden, inspection),
                new MergedCopy(otherName, other, otherScope, plan.Carried, hidden, inspection), inspection, CaseRules.Of(goesOn.Entries[0].Entry));
            (erased, problems) = Carry(made, draft, plan, (other, otherScope), rows, hidden, cancellationToken);
        }

        using var check = made.BeginTransaction(deferred: true);
        CaseVerifier.Require(made, check, request.Path, cancellationToken);
        return (plan.Shared, plan.Carried.Count, erased, problems);
    }

    /// <summary>What the two copies are called, as they were given: their files' names, and which was given first.</summary>
    public static (string First, string Second) Given(CaseMergeRequest request) =>
        ($"{CaseProblems.Of(request.First).File} (the first copy given)", $"{CaseProblems.Of(request.Second).File} (the second copy given)");

    /// <summary>What the two copies are called where it makes no difference which was given first: their files' names, and which was given first only where these are the same.</summary>
    public static (string First, string Second) Names(CaseMergeRequest request)
    {
        var (first, second) = (CaseProblems.Of(request.First).File!, CaseProblems.Of(request.Second).File!);
        return first == second ? Given(request) : (first, second);
    }

    private (int Erased, IReadOnlyList<Problem> Problems) Carry(
        SqliteConnection made, string draft, MergePlan plan, (CaseStatements Statements, SqliteTransaction? Scope) other, MergedRows rows, HiddenTexts hidden, CancellationToken cancellationToken)
    {
        using var statements = new CaseStatements(made, draft);
        using var transaction = new CaseTransaction(made, request.Path, statements, options, request.By, request.Why);
        var state = transaction.Read((all, scope) => all.ReadState(scope));
        var before = state.Items.Count;
        var (head, branch) = (transaction.Standing, plan.Carried[^1]);
        var body = CanonicalBody.Of(
            ("carried", plan.Carried.Count), ("from", plan.Carried[0].Entry.Previous), ("hash", branch.Hash), ("mergedHash", head.Hash), ("mergedSize", head.Size),
            ("shared", plan.Shared), ("size", branch.Entry.Sequence));
        Apply(transaction.Append(new EntryDraft(EntryKinds.CopyMerged, state.Id!, body)).Sequence);
        foreach (var entry in plan.Carried)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var commitment = entry.Entry.Content;
            var (isHeld, isKept) = commitment is null ? (true, false) : (state.Holds(commitment), state.Keeps(commitment));
            var sequence = transaction.Carry(entry.Entry, entry.Bytes);
            Apply(sequence);

            // What is kept without effect is kept once, but for what counts after all.
            var content = isHeld || (isKept && !state.Holds(commitment!)) ? null
                : other.Statements.FindSealed(other.Scope, entry.Entry.Sequence) ?? (isKept ? transaction.Read((all, scope) => all.FindWithoutEffect(scope, commitment!)) : null);

            // What is left of an item that this copy let go altogether goes, too.
            var isGone = CarriedEntry.Innermost(entry.Entry) is var inner && (inner ?? entry.Entry).Kind == EntryKinds.ItemPurged && !state.Holds(entry.Entry.Content ?? string.Empty);
            if (content is { } kept && !isGone)
            {
                transaction.Keep(sequence, kept.Salt, kept.Bytes);
            }
        }

        // The rows follow from the journal, as they do for whoever verifies.
        foreach (var (item, place) in state.Items.Select((item, place) => (item, place)).ToList())
        {
            transaction.Keep(item, isNew: place >= before);
        }

        foreach (var item in state.WithoutEffect.Where(item => item.State == CaseItemState.Erased))
        {
            transaction.EraseWithoutEffect(item.Id);
        }

        // Texts that either copy erased are gone from both.
        transaction.TakeTextsOut(state.Hidden.Erased);

        // What was gone in a copy when it published never went into what it published.
        foreach (var hash in PublishedHashes.Of(
            [.. state.Items, .. state.WithoutEffect.Where(item => item.State == CaseItemState.Held)], [.. state.Items.Where(item => item.State == CaseItemState.Erased)], WasGone).ToList())
        {
            transaction.Change(hash, CaseItemState.Erased);
        }

        var erased = rows.Settle(transaction, transaction.Read((all, scope) => CaseRows.Read(all, scope, inspection)).Rows, cancellationToken);
        new EnteredTexts(request.Path, inspection).Require(transaction, [("role", request.By.Role), ("name", request.By.Name), ("reason", request.Why)], isAnew: true);
        transaction.Commit();
        return erased;

        bool WasGone(CaseItem item, long published) => item.Version < published
            && (published <= transaction.Before || item.Version <= plan.Shared || item.Version > transaction.Before);

        void Apply(long sequence)
        {
            if (transaction.Read((all, scope) => all.ReadEntry(scope, sequence)) is not { } entry || state.Apply(entry) is null)
            {
                transaction.Stand(state);
                return;
            }

            var inner = CarriedEntry.Innermost(entry) ?? entry;
            throw CaseProblems.Refusal(
                CaseCodes.MergeNotTaken, CaseProblems.Of(request.Path),
                $"Evidence came in one copy ({hidden.Named(inner)}) while the other went on to the state {state.Workflow}, which takes none.",
                "A copy that takes evidence.", "Fire 'reopen' in the copy that went on, with a reason, and merge then.");
        }
    }

    private static SqliteConnection Open(string path)
    {
        var (connection, problem) = CaseDatabase.Open(path);
        return connection ?? throw new CaseFileException([problem!]);
    }
}
