using Sui.Inspection.CaseFiles.Entries;
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
    /// <summary>Names them.</summary>
    /// <param name="rows">The rows of the merged file, those that are gone left out.</param>
    public IReadOnlyList<Problem> In(IReadOnlyList<HeldRow> rows) =>
        [.. new[] { (mine, theirs), (theirs, mine) }.SelectMany(pair => In(rows, pair.Item1, pair.Item2)).DistinctBy(problem => problem.Location)];

    private IEnumerable<Problem> In(IReadOnlyList<HeldRow> rows, MergedCopy erased, MergedCopy other)
    {
        var brought = rows.Where(row => row.Item.Part == CaseItemPart.Row && !erased.Items.ContainsKey(row.Item.Id)).ToList();
        if (brought.Count == 0)
        {
            yield break;
        }

        foreach (var item in erased.Items.Values.Where(item => item is { Part: CaseItemPart.Row, State: CaseItemState.Erased }).OrderBy(item => item.Sequence))
        {
            // What was purged is taken out again; quotations are taken out of everything as it is.
            if (erased.Fates.Erased(item.Id) is not { Kind: EntryKinds.ItemErased } entry || other.Row(item.Id) is not { } held || Quotation.IsOne(held))
            {
                continue;
            }

            var words = new Quotation(new HashSet<string>(), Words(held));
            foreach (var row in brought.Where(row => (row.Item.File != held.Item.File || MergedCopy.Key(row) != MergedCopy.Key(held)) && Words(row).Any(words.IsTellinglyIn)))
            {
                yield return CaseProblems.Warning(
                    CaseCodes.MergeErasedWords, CaseProblems.Of(path) with { Item = Path.GetFileName(row.Item.File), Id = MergedCopy.Key(row) },
                    $"The row, which {other.Name} brought in, holds words of another row that {erased.Name} erased: {MergePlan.Name(entry)}. It was kept.",
                    "Words that nobody erased.", "Look at the row; where its words were to go, erase it as well: sui case erase FILE TABLE/ID --why TEXT.");
            }
        }
    }

    // Where it is known which columns people's words stand in, these; otherwise all.
    private static IEnumerable<string> Words(HeldRow row) =>
        row.Kind is { } kind && RetentionRule.Shipped.TryGetValue(kind, out var rule) && rule.Words.Count > 0 ? rule.Words.Select(row.Cell).OfType<string>() : row.Cells;
}
