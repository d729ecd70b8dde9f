using System.Globalization;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Files;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>Rows that one copy brought in with words that the other erased in a row of another id: whether they were to go is for people to say. They are found where
/// the one still holds the erased row; words that neither has any more cannot be looked for.</summary>
/// <param name="path">The path of the merged file.</param>
/// <param name="mine">The copy that is gone on from.</param>
/// <param name="theirs">The other.</param>
internal sealed class ErasedWords(string path, MergedCopy mine, MergedCopy theirs)
{
    private const int ShownDigits = 12;

    /// <summary>Names them.</summary>
    /// <param name="rows">The rows of the merged file, those that are gone left out.</param>
    public IReadOnlyList<Problem> In(IReadOnlyList<HeldRow> rows) =>
        [.. new[] { (mine, theirs), (theirs, mine) }.SelectMany(pair => In(rows, pair.Item1, pair.Item2)).DistinctBy(problem => problem.Location)];

    /// <summary>Names what people wrote and one copy brought in.</summary>
    /// <param name="transaction">The merge.</param>
    public IReadOnlyList<Problem> Written(CaseTransaction transaction) =>
        [.. new[] { (mine, theirs), (theirs, mine) }.SelectMany(pair => Written(transaction, pair.Item1, pair.Item2)).DistinctBy(problem => problem.Location)];

    /// <summary>Says once what of the kinds of things that one copy brought in the other erased, where it had added them itself: neither holds their words any more, so that nobody can tell whether they come back.</summary>
    /// <param name="transaction">The merge.</param>
    public IReadOnlyList<Problem> Unseen(CaseTransaction transaction)
    {
        var held = transaction.Read((statements, scope) => statements.ReadItems(scope)).FindAll(item => item.State == CaseItemState.Held);
        return new ErasedBefore(path).OfMerge([.. new[] { (mine, theirs), (theirs, mine) }.SelectMany(pair => Unseen(held, pair.Item1, pair.Item2)).OrderBy(kind => kind.What, StringComparer.Ordinal)]);
    }

    private static IEnumerable<(string What, int Erased, int Coming)> Unseen(List<CaseItem> held, MergedCopy erased, MergedCopy other)
    {
        var gone = erased.Items.Values.Where(item => item.State == CaseItemState.Erased && !other.Items.ContainsKey(item.Id) && erased.Fates.Erased(item.Id) is { Content: null })
            .CountBy(item => (item.Part, item.File)).ToDictionary();
        return held.Where(item => !erased.Items.ContainsKey(item.Id) && other.Items.ContainsKey(item.Id)).CountBy(item => (item.Part, item.File)).Where(kind => gone.ContainsKey(kind.Key))
            .Select(kind => (kind.Key.File is { } file ? Path.GetFileName(file) : kind.Key.Part.ToString().ToLowerInvariant(), gone[kind.Key], kind.Value));
    }

    private IEnumerable<Problem> Written(CaseTransaction transaction, MergedCopy erased, MergedCopy other) => Gone(erased, other).SelectMany(gone =>
        transaction.Read((statements, scope) => QuotationEraser.Quoting(statements, scope, gone.Words)).Where(one => one.Item.Part.IsWritten() && !erased.Items.ContainsKey(one.Item.Id))
            .Select(one => CaseProblems.Warning(
                CaseCodes.MergeErasedWords, CaseProblems.Of(path) with { Item = "item", Id = one.Item.Id[..ShownDigits] },
                $"What was written of the case ({one.Item.Part}, entry {one.Item.Sequence.ToString(CultureInfo.InvariantCulture)}), which {other.Name} brought in, holds words of a row that {erased.Name} erased: {erased.Named(gone.Entry)}. It was kept.",
                "Words that nobody erased.", "Look at it; where its words were to go, erase it as well: sui case erase FILE ID --why TEXT.")));

    private IEnumerable<Problem> In(IReadOnlyList<HeldRow> rows, MergedCopy erased, MergedCopy other)
    {
        var brought = rows.Where(row => row.Item.Part == CaseItemPart.Row && !erased.Items.ContainsKey(row.Item.Id)).ToList();
        if (brought.Count == 0)
        {
            yield break;
        }

        foreach (var (entry, held, words) in Gone(erased, other))
        {
            foreach (var row in brought.Where(row => (row.Item.File != held.Item.File || MergedCopy.Key(row) != MergedCopy.Key(held)) && Words(row).Any(words.IsTellinglyIn)))
            {
                yield return CaseProblems.Warning(
                    CaseCodes.MergeErasedWords, CaseProblems.Of(path) with { Item = Path.GetFileName(row.Item.File), Id = MergedCopy.Key(row) },
                    $"The row, which {other.Name} brought in, holds words of another row that {erased.Name} erased: {erased.Named(entry)}. It was kept.",
                    "Words that nobody erased.", "Look at the row; where its words were to go, erase it as well: sui case erase FILE TABLE/ID --why TEXT.");
            }
        }
    }

    // What was purged is taken out again; quotations are taken out of everything as it is.
    private static IEnumerable<(JournalEntry Entry, HeldRow Held, Quotation Words)> Gone(MergedCopy erased, MergedCopy other) =>
        erased.Items.Values.Where(item => item is { Part: CaseItemPart.Row, State: CaseItemState.Erased }).OrderBy(item => item.Sequence)
            .Select(item => (Entry: erased.Fates.Erased(item.Id), Held: other.Row(item.Id)))
            .Where(one => one is { Entry.Kind: EntryKinds.ItemErased, Held: not null } && !Quotation.IsOne(one.Held))
            .Select(one => (one.Entry!, one.Held!, new Quotation(new HashSet<string>(), Words(one.Held!))));

    // Where it is known which columns people's words stand in, these; otherwise all.
    private static IEnumerable<string> Words(HeldRow row) =>
        row.Kind is { } kind && RetentionRule.Shipped.TryGetValue(kind, out var rule) && rule.Words.Count > 0 ? rule.Words.Select(row.Cell).OfType<string>() : row.Cells;
}
