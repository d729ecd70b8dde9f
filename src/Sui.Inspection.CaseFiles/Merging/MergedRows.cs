using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>What two copies do to each other's rows: rows that both put something in the place of, and quotations that one withdrew and the other still quotes.</summary>
/// <param name="path">The path of the merged file.</param>
/// <param name="mine">The copy that is gone on from.</param>
/// <param name="theirs">The other.</param>
/// <param name="inspection">What knows the instruments.</param>
/// <param name="rules">The rules that the case was made with.</param>
internal sealed class MergedRows(string path, MergedCopy mine, MergedCopy theirs, ISuiInspection inspection, int rules)
{
    /// <summary>Settles what needs nobody's opinion, in entries of its own.</summary>
    /// <param name="transaction">The merge, with all entries carried over.</param>
    /// <param name="rows">The rows of the merged file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many items were erased since they are or hold withdrawn quotations; and the rows that hold words which one copy erased, as warnings.</returns>
    /// <exception cref="CaseFileException">Rows differ (SUI7326), or one copy erased (SUI7327) or withdrew (SUI7328) what the other replaced.</exception>
    public (int Erased, IReadOnlyList<Problem> Problems) Settle(CaseTransaction transaction, IReadOnlyList<HeldRow> rows, CancellationToken cancellationToken)
    {
        var taken = Withdrawn(transaction).ToList();
        var known = Quotation.Of(taken);
        // What the other copy put in the place of a quotation may be quoted as well.
        var quotations = Quotation.Of([.. taken, .. rows.Where(known.IsTheirs)]);
        var goes = quotations.In(rows).ToDictionary(change => change.Row.Item.Id, change => change.Cells, StringComparer.Ordinal);
        IReadOnlyList<HeldRow> all = [.. rows, .. transaction.Read(Documents)];
        var met = new MetRows(path, mine, theirs, inspection, rules);
        var attachments = new MetAttachments(path, mine, theirs);

        // A row that goes with a quotation is no conflict.
        var twins = met.Twins(
            [.. all.Where(row => row.Item is { Part: CaseItemPart.Row or CaseItemPart.Document, State: CaseItemState.Held } && !(goes.TryGetValue(row.Item.Id, out var left) && left is null))],
            row => goes.GetValueOrDefault(row.Item.Id) ?? row.Cells, attachments.Conflicts(rows));
        foreach (var twin in twins)
        {
            transaction.Change(twin.Item, CaseItemState.Withdrawn);
        }

        var late = met.Late(all).Where(row => !goes.ContainsKey(row.Item.Id)).Concat(attachments.Late(rows)).ToList();
        Purge(transaction, [.. late.Select(row => (row, (IReadOnlyList<string>?)null))]);
        var withdrawn = twins.Select(twin => twin.Item.Id).ToHashSet(StringComparer.Ordinal);
        var erased = late.Select(row => row.Item.Id).ToHashSet(StringComparer.Ordinal);
        var purging = new PurgedWords(path, mine, theirs, inspection);
        var written = purging.Written(transaction);
        var purged = purging.In(
            [.. rows.Where(row => !erased.Contains(row.Item.Id) && !withdrawn.Contains(row.Item.Id) && !(goes.TryGetValue(row.Item.Id, out var some) && some is null))]);
        var photos = attachments.Purged(rows).ToList();
        Purge(transaction, [.. purged.Select(change => (change.Row, change.Cells)), .. photos.Select(photo => (photo.Row, (IReadOnlyList<string>?)null))], [.. written.Select(one => (one.Item, one.Left))]);
        erased.UnionWith([.. purged.Select(change => change.Row.Item.Id), .. photos.Select(photo => photo.Row.Item.Id)]);
        var erasing = new ErasedWords(path, mine, theirs);
        var named = erasing.In([.. rows.Where(row => !erased.Contains(row.Item.Id) && !withdrawn.Contains(row.Item.Id) && !goes.ContainsKey(row.Item.Id))]);
        IReadOnlyList<Problem> remarked = [.. erasing.Written(transaction), .. erasing.Unseen(transaction)];
        IReadOnlyList<HeldRow> left = purged.Count > 0 ? transaction.Read((statements, scope) => CaseRows.Read(statements, scope, inspection)).Rows
            : [.. rows.Where(row => !erased.Contains(row.Item.Id)).Select(row => withdrawn.Contains(row.Item.Id) ? row with { Item = row.Item with { State = CaseItemState.Withdrawn } } : row)];
        var gone = QuotationEraser.Erase(transaction, left, quotations, cancellationToken, merges: true);
        var words = purging.Words();
        var hidden = gone.Hidden + (words.IsEmpty ? 0 : EntryTexts.Hide(transaction, words.IsTellinglyIn).Hidden);
        return (gone.Erased + late.Count,
            [.. EntryTexts.Named(path, hidden), .. purged.Select(change => change.Problem), .. written.Select(one => one.Problem), .. photos.Select(photo => photo.Problem), .. named, .. remarked, .. attachments.OfAnotherName(rows)]);
    }

    // As what is old is purged: nothing that counts changes. What is left is salted by what there was, so that it makes no difference who merges.
    private static void Purge(
        CaseTransaction transaction, IReadOnlyList<(HeldRow Row, IReadOnlyList<string>? Cells)> changes, params IReadOnlyList<(CaseItem Item, ReadOnlyMemory<byte>? Left)> written)
    {
        var hashes = transaction.Read((statements, scope) => PublishedHashes.Of(statements.ReadAll(scope), [.. changes.Select(change => change.Row.Item), .. written.Select(one => one.Item)]).ToList());
        foreach (var (row, cells) in changes)
        {
            transaction.Purge(row.Item, cells is null ? null : (ReadOnlyMemory<byte>?)CsvRecords.Record(cells), followsSalt: true);
        }

        QuotationEraser.Purge(transaction, written, merges: true);
        hashes.ForEach(hash => transaction.Change(hash, CaseItemState.Erased));
    }

    private static List<HeldRow> Documents(CaseStatements statements, SqliteTransaction? scope) =>
    [
        .. statements.ReadItems(scope).Where(item => item is { Part: CaseItemPart.Document, State: not CaseItemState.Erased })
            .Select(item => MergedCopy.Document(item, statements.ReadContent(scope, item.Sequence))),
    ];

    // Erased in one copy, and still there in the other with the words by which it is found elsewhere.
    private IEnumerable<HeldRow> Withdrawn(CaseTransaction transaction)
    {
        var erased = transaction.Read((statements, scope) => statements.ReadItems(scope).Where(item => item is { Part: CaseItemPart.Row, State: CaseItemState.Erased }
            && IsWithdrawn(statements, scope, item)).ToList());
        return new[] { mine, theirs }.SelectMany(copy => erased.Select(item => copy.Row(item.Id))).OfType<HeldRow>().Where(Quotation.IsOne);
    }

    // What is old and was purged was not taken back by anybody.
    private static bool IsWithdrawn(CaseStatements statements, SqliteTransaction? scope, CaseItem item) =>
        statements.ReadEntry(scope, item.Version) is { } entry && (CarriedEntry.Innermost(entry) ?? entry).Kind == EntryKinds.ItemErased;
}
