using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>What two copies do to each other's rows: rows of one id that both added, and quotations that one withdrew and the other still quotes.</summary>
/// <param name="path">The path of the merged file.</param>
/// <param name="mine">The entries of the copy that is gone on from, which the other does not know.</param>
/// <param name="theirs">The entries of the other, which this one does not know.</param>
/// <param name="names">What the two copies are called, so that it can be said which of them has what.</param>
internal sealed class MergedRows(string path, IReadOnlyList<CaseBranch.BranchEntry> mine, IReadOnlyList<CaseBranch.BranchEntry> theirs, (string Mine, string Theirs) names)
{
    private readonly Dictionary<string, JournalEntry> _mine = Adding(mine);
    private readonly Dictionary<string, JournalEntry> _theirs = Adding(theirs);

    /// <summary>Settles what needs nobody's opinion, in entries of its own.</summary>
    /// <param name="transaction">The merge, with all entries carried over.</param>
    /// <param name="rows">The rows of the merged file.</param>
    /// <param name="sources">The two copies, which may hold what the merged file does not hold any more.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many items were erased since they are or hold withdrawn quotations.</returns>
    /// <exception cref="CaseFileException">Rows of one id differ (SUI7326).</exception>
    public int Settle(
        CaseTransaction transaction, IReadOnlyList<HeldRow> rows, IReadOnlyList<(CaseStatements Statements, SqliteTransaction Scope)> sources, CancellationToken cancellationToken)
    {
        // A row that goes with a quotation is no conflict.
        var quotations = Quotation.Of([.. Withdrawn(transaction, sources)]);
        var gone = quotations.In(rows).Where(change => change.Cells is null).Select(change => change.Row.Item.Id).ToHashSet(StringComparer.Ordinal);
        var twins = Twins([.. rows.Where(row => row.Item is { Part: CaseItemPart.Row, State: CaseItemState.Held } && !gone.Contains(row.Item.Id))]);
        foreach (var twin in twins)
        {
            transaction.Change(twin.Item, CaseItemState.Withdrawn);
        }

        var withdrawn = twins.Select(twin => twin.Item.Id).ToHashSet(StringComparer.Ordinal);
        return QuotationEraser.Erase(
            transaction,
            [.. rows.Select(row => withdrawn.Contains(row.Item.Id) ? row with { Item = row.Item with { State = CaseItemState.Withdrawn } } : row)],
            quotations, cancellationToken, merges: true).Erased;
    }

    // Rows that both added, each as the other does not know it. The same words twice are one row; different ones are two opinions.
    private List<HeldRow> Twins(IReadOnlyList<HeldRow> held)
    {
        var (twins, problems) = (new List<HeldRow>(), new List<Problem>());
        foreach (var group in held.GroupBy(row => (File: row.Item.File!, Id: row.Cell(TableHeadings.Id)?.Trim() ?? string.Empty)).Where(group => group.Key.Id.Length > 0))
        {
            foreach (var other in group.Where(row => _theirs.ContainsKey(row.Item.Id)))
            {
                var own = group.Where(row => _mine.ContainsKey(row.Item.Id)).ToList();
                if (own.Exists(row => row.Cells.SequenceEqual(other.Cells, StringComparer.Ordinal)))
                {
                    twins.Add(other);
                }
                else if (own.Count > 0)
                {
                    problems.Add(Conflict(group.Key.File, group.Key.Id, _mine[own[^1].Item.Id], _theirs[other.Item.Id]));
                }
            }
        }

        return problems.Count == 0 ? twins : throw new CaseFileException(problems);
    }

    private Problem Conflict(string file, string id, JournalEntry own, JournalEntry other) => CaseProblems.Error(
        CaseCodes.MergeTwoRows, CaseProblems.Of(path) with { Item = Path.GetFileName(file), Id = id },
        MergePlan.Both(
            "Both copies have a row of this id that the other does not know, and the two differ",
            MergePlan.Name(own) + $" in {names.Mine}", MergePlan.Name(other) + $" in {names.Theirs}"), "A row of each id, or the same one in both.",
        "Withdraw one of the two in its copy, with a reason, and merge again.");

    // Erased in one copy, and still there in the other with the words by which it is found elsewhere.
    private static IEnumerable<HeldRow> Withdrawn(CaseTransaction transaction, IReadOnlyList<(CaseStatements Statements, SqliteTransaction Scope)> sources)
    {
        var erased = transaction.Read((statements, scope) => statements.ReadItems(scope).Where(item => item is { Part: CaseItemPart.Row, State: CaseItemState.Erased }
            && IsWithdrawn(statements, scope, item)).ToList());
        if (erased.Count == 0)
        {
            yield break;
        }

        foreach (var (statements, scope) in sources)
        {
            var kinds = CaseRows.Kinds(statements, scope);
            var there = statements.ReadItems(scope).Where(item => item.State != CaseItemState.Erased).ToDictionary(item => item.Id, StringComparer.Ordinal);
            foreach (var item in erased.Where(item => there.ContainsKey(item.Id)))
            {
                var columns = statements.ReadHeader(scope, item.File!) is { } header ? CaseRows.Columns(header) : [];
                var row = new HeldRow(
                    item, kinds.GetValueOrDefault(item.File!).Kind, null, columns, CsvRecord.Cells(statements.ReadContent(scope, there[item.Id].Sequence)), default);
                if (Quotation.IsOne(row))
                {
                    yield return row;
                }
            }
        }
    }

    // What is old and was purged was not taken back by anybody.
    private static bool IsWithdrawn(CaseStatements statements, SqliteTransaction scope, CaseItem item) =>
        statements.ReadEntry(scope, item.Version) is { } entry && (CarriedEntry.Innermost(entry) ?? entry).Kind == EntryKinds.ItemErased;

    private static Dictionary<string, JournalEntry> Adding(IEnumerable<CaseBranch.BranchEntry> entries) => entries
        .Select(entry => CarriedEntry.Innermost(entry.Entry) ?? entry.Entry)
        .Where(entry => entry.Content is not null && entry.Kind is EntryKinds.ItemAdded or EntryKinds.ItemPurged).DistinctBy(entry => entry.Content)
        .ToDictionary(entry => entry.Content!, StringComparer.Ordinal);
}
