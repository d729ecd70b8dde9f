using System.Globalization;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>Words and pseudonyms that one copy purged and that a row of the other brings back, under another id or in what is left of the row there. A purge is nobody's
/// opinion about one row: they go again, and the row is named. They are found where the other still holds the row; what neither has any more cannot be looked for.</summary>
/// <param name="path">The path of the merged file.</param>
/// <param name="mine">The copy that is gone on from.</param>
/// <param name="theirs">The other.</param>
/// <param name="inspection">What knows the instruments.</param>
internal sealed class PurgedWords(string path, MergedCopy mine, MergedCopy theirs, ISuiInspection inspection)
{
    private const int ShownDigits = 12;

    /// <summary>The rows that bring something back, what is left of each (null for nothing), and the warning.</summary>
    /// <param name="rows">The rows of the merged file, those that are gone left out.</param>
    public IReadOnlyList<(HeldRow Row, IReadOnlyList<string>? Cells, Problem Problem)> In(IReadOnlyList<HeldRow> rows) =>
        [.. In(rows, mine, theirs).Concat(In(rows, theirs, mine)).DistinctBy(change => change.Row.Item.Id).OrderBy(change => change.Row.Item.Sequence)];

    /// <summary>What people wrote and one copy brought in, and holds words that the other purged: what counts and what was carried over without effect.</summary>
    /// <param name="transaction">The merge.</param>
    public IReadOnlyList<(CaseItem Item, ReadOnlyMemory<byte>? Left, Problem Problem)> Written(CaseTransaction transaction) =>
        [.. Written(transaction, mine, theirs).Concat(Written(transaction, theirs, mine)).DistinctBy(one => (one.Item.Id, one.Item.IsWithoutEffect)).OrderBy(one => one.Item.Sequence)];

    /// <summary>The words that either copy purged and the other holds still.</summary>
    public Quotation Words() => new(new HashSet<string>(), Said(mine, theirs).Concat(Said(theirs, mine)));

    private IEnumerable<string> Said(MergedCopy purged, MergedCopy other) => Lasting(purged, other, [.. Gone(purged, other)]).SelectMany(one => one.Said);

    private IEnumerable<(CaseItem Item, ReadOnlyMemory<byte>? Left, Problem Problem)> Written(CaseTransaction transaction, MergedCopy purged, MergedCopy other)
    {
        var words = new Quotation(new HashSet<string>(), Said(purged, other));
        return transaction.Read((statements, scope) => QuotationEraser.Quoting(statements, scope, words)).Where(one => !purged.Items.ContainsKey(one.Item.Id))
            .Select(one => (one.Item, one.Left, CaseProblems.Warning(
                CaseCodes.MergePurgedWords, CaseProblems.Of(path) with { Item = "item", Id = one.Item.Id[..ShownDigits] },
                $"What was written of the case ({one.Item.Part}, entry {one.Item.Sequence.ToString(CultureInfo.InvariantCulture)}), which {other.Name} brought in, held words that {purged.Name} purged. "
                    + (one.Left is null ? "It was erased." : "They were taken out of it."),
                "Words and pseudonyms that nobody purged.", "Nothing, where the purge holds; where it was the reason of a judgement that is to stand, judge anew.")));
    }

    private IEnumerable<(HeldRow Row, IReadOnlyList<string>? Cells, Problem Problem)> In(IReadOnlyList<HeldRow> rows, MergedCopy purged, MergedCopy other)
    {
        var brought = rows.Where(row => row.Item.Part == CaseItemPart.Row && !purged.Items.ContainsKey(row.Item.Id)).ToList();
        if (brought.Count == 0)
        {
            yield break;
        }

        var gone = Lasting(purged, other, [.. Gone(purged, other)]);
        var words = new Quotation(new HashSet<string>(), gone.SelectMany(one => one.Words));
        var links = Links(gone);
        var whole = gone.Where(one => one.Words.Count > 0).ToLookup(one => AllButId(one.Held), StringComparer.Ordinal);
        foreach (var row in brought)
        {
            var same = whole[AllButId(row)].FirstOrDefault();
            var found = same ?? (row.Cells.Any(words.IsTellinglyIn) ? gone.FirstOrDefault(one => row.Cells.Any(Of(one).IsTellinglyIn)) : null);
            var cells = found is not null && row.Item.State == CaseItemState.Withdrawn ? null : Reduced(row, words, links, same is not null || (found is not null && Quotation.IsOne(row)));
            if (cells is null || !cells.SequenceEqual(row.Cells, StringComparer.Ordinal))
            {
                yield return (row, cells, Named(row, purged, other, found));
            }
        }
    }

    // What a purge took out of a row that the other copy still holds, whatever that took out of it itself. Where that put something in its place and withdrew it since, it
    // holds both, and either brings the words back.
    private IEnumerable<PurgedRow> Gone(MergedCopy purged, MergedCopy other)
    {
        foreach (var item in purged.Items.Values.Where(item => item is { Part: CaseItemPart.Row, State: CaseItemState.Erased }).OrderBy(item => item.Sequence))
        {
            if (purged.Fates.Erased(item.Id) is not { Kind: EntryKinds.ItemPurged } entry)
            {
                continue;
            }

            var left = purged.Fates.Chain(item.Id).Select(purged.Row).LastOrDefault(row => row is { Item.State: CaseItemState.Held });
            var chain = other.Fates.Chain(item.Id).Select(other.Row).OfType<HeldRow>().ToList();
            foreach (var (held, isFirst) in chain.Select((row, place) => (row, place == 0)))
            {
                if (held.Kind is { } kind && RetentionRule.Shipped.TryGetValue(kind, out var rule))
                {
                    yield return Taken(entry, rule, held, left, isFirst);
                }
            }
        }
    }

    // What came in the place of a row can be another person's: only the row that both know says whom the new pseudonym is of.
    private PurgedRow Taken(JournalEntry entry, RetentionRule rule, HeldRow held, HeldRow? left, bool isFirst)
    {
        var columns = rule.Words.Concat(PurgePlan.FreeText(rule, held, inspection));
        var words = columns.Where(column => left is null || left.Cell(column) != held.Cell(column)).Select(held.Cell).OfType<string>().Where(cell => cell != RetentionRule.Erased).ToList();
        var said = PurgePlan.Said(rule, held, inspection).Select(held.Cell).OfType<string>().Where(words.Contains);
        return new PurgedRow(entry, held, [.. words], [.. said], left is null || !isFirst ? [] : [.. rule.Pseudonyms.Select(column => (held.Cell(column), left.Cell(column)))]);
    }

    // The new pseudonym of a person, by the one that went.
    private static Dictionary<string, string> Links(IReadOnlyList<PurgedRow> gone)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (former, now) in gone.SelectMany(one => one.Pseudonyms))
        {
            if (former is not null && now is not null && !PurgePlan.IsNew(former) && PurgePlan.IsNew(now))
            {
                links.TryAdd(former, now);
            }
        }

        return links;
    }

    private static Quotation Of(PurgedRow one) => new(new HashSet<string>(), one.Words);

    // A short phrase is anybody's, unless all else of the row is as it was, too.
    private static string AllButId(HeldRow row) =>
        $"{row.Item.File}\0{string.Join('\0', row.Cells.Where((_, place) => place >= row.Columns.Count || row.Columns[place] != TableHeadings.Id))}";

    // Whoever purged them put them in again: then they may be kept, and what is left goes.
    private static IReadOnlyList<PurgedRow> Lasting(MergedCopy purged, MergedCopy other, IReadOnlyList<PurgedRow> gone)
    {
        var own = purged.Fates.Added.Where(added => added.Value.Kind == EntryKinds.ItemAdded && !other.Items.ContainsKey(added.Key)).Select(added => purged.Row(added.Key))
            .OfType<HeldRow>().Where(row => row.Item is { Part: CaseItemPart.Row, State: CaseItemState.Held }).ToList();
        return own.Count == 0 ? gone : [.. gone.Where(one => !own.Exists(row => AllButId(row) == AllButId(one.Held) || row.Cells.Any(Of(one).IsTellinglyIn)))];
    }

    // A row that is the same, or a quotation, is left as a purge leaves it; of another the cells with the words go, and pseudonyms are as they are elsewhere now.
    private IReadOnlyList<string> Reduced(HeldRow row, Quotation words, Dictionary<string, string> links, bool isSame)
    {
        if (row.Item.State == CaseItemState.Withdrawn)
        {
            return row.Cells;
        }

        var rule = row.Kind is { } kind ? RetentionRule.Shipped.GetValueOrDefault(kind) : null;
        var free = rule is null ? [] : PurgePlan.FreeText(rule, row, inspection);
        var left = rule is null ? row : row with
        {
            Cells = isSame ? PurgePlan.Reduced(rule, row, links, inspection)
                : row.With((column, cell) => rule.Pseudonyms.Contains(column) ? links.GetValueOrDefault(cell, cell) : free.Contains(column) && words.IsTellinglyIn(cell) ? string.Empty : cell),
        };
        return [.. left.Cells.Select(cell => words.IsTellinglyIn(cell) ? RetentionRule.Erased : cell)];
    }

    private Problem Named(HeldRow row, MergedCopy purged, MergedCopy other, PurgedRow? found) => CaseProblems.Warning(
        CaseCodes.MergePurgedWords, CaseProblems.Of(path) with { Item = Path.GetFileName(row.Item.File), Id = MergedCopy.Key(row) },
        found is null ? $"The row, which {other.Name} brought in, held a pseudonym that {purged.Name} purged. It has the one now that came in its place."
            : $"The row, which {other.Name} brought in, held words that {purged.Name} purged: {purged.Named(found.Entry)}. They were taken out of it.",
        "Words and pseudonyms that nobody purged.",
        "Nothing, where the purge holds. Where the words may be kept, add the row to the copy that purged them, with a reason, and merge again.");

    private sealed record PurgedRow(JournalEntry Entry, HeldRow Held, IReadOnlyList<string> Words, IReadOnlyList<string> Said, IReadOnlyList<(string? Former, string? Now)> Pseudonyms);
}
