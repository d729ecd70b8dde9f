using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>Rows and documents in which two copies meet: both put something in one's place, or one put something where the other took it away.</summary>
/// <param name="path">The path of the merged file.</param>
/// <param name="mine">The copy that is gone on from.</param>
/// <param name="theirs">The other.</param>
/// <param name="inspection">What knows the instruments.</param>
/// <param name="rules">The rules that the case was made with.</param>
internal sealed class MetRows(string path, MergedCopy mine, MergedCopy theirs, ISuiInspection inspection, int rules)
{
    private readonly Dictionary<MergedCopy, HashSet<((CaseItemPart Part, string? File) Table, string? Key)>> _own = [];

    /// <summary>What both copies added in the same words, and which counts once: of each pair, the one that goes.</summary>
    /// <param name="held">What is held of both.</param>
    /// <param name="cellsOf">The cells that are left of a row when the merge is done.</param>
    /// <param name="conflicts">In what else the two meet.</param>
    /// <exception cref="CaseFileException">Both differ in a row (SUI7326), or one erased (SUI7327) or withdrew (SUI7328) what the other replaced.</exception>
    public IReadOnlyList<HeldRow> Twins(IReadOnlyList<HeldRow> held, Func<HeldRow, IReadOnlyList<string>> cellsOf, IEnumerable<Problem> conflicts)
    {
        var (twins, problems) = (new List<HeldRow>(), new List<Problem>(conflicts));
        var own = held.Where(row => !theirs.Items.ContainsKey(row.Item.Id)).ToList();
        var (byId, byKey) = (own.ToDictionary(row => row.Item.Id, StringComparer.Ordinal), own.ToLookup(row => (Table(row), MergedCopy.Key(row))));
        var roots = theirs.Fates.Changed.SelectMany(id => theirs.Fates.Chain(id).Skip(1).Select(next => (next, id))).ToLookup(pair => pair.next, pair => pair.id, StringComparer.Ordinal);
        foreach (var other in held.Where(row => !mine.Items.ContainsKey(row.Item.Id)))
        {
            var replaced = roots[other.Item.Id].SelectMany(mine.Fates.Chain).Select(byId.GetValueOrDefault).OfType<HeldRow>().Where(row => Table(row) == Table(other));
            var met = replaced.Concat(MergedCopy.Key(other) is { } key ? byKey[(Table(other), key)] : []).DistinctBy(row => row.Item.Id).OrderBy(row => row.Item.Sequence).ToList();
            if (met.Find(row => row.Cells.SequenceEqual(other.Cells, StringComparer.Ordinal)) is { } twin)
            {
                twins.Add(Later(twin, other));
            }
            else if (met.Count > 0)
            {
                problems.Add(Conflict(
                    CaseCodes.MergeTwoRows, other, "Both copies have a row of this id that the other does not know, and the two differ", (mine, mine.Fates.Added[met[^1].Item.Id]),
                    (theirs, theirs.Fates.Added[other.Item.Id]), "A row of each id, or the same one in both.", "Withdraw one of the two in its copy, with a reason, and merge again."));
            }
        }

        problems.AddRange(Replaced(held, mine, theirs).Concat(Replaced(held, theirs, mine)).Select(pair => Problem(pair, cellsOf)).OfType<Problem>());
        return problems.Count == 0 ? twins : throw new CaseFileException(problems);
    }

    // Of two that say the same the one that was written first stays, so that it makes no difference which copies were merged first.
    private HeldRow Later(HeldRow own, HeldRow other) => rules < CaseRules.Places
        || OriginalOrder.Of(own.Item, mine.Fates.Added[own.Item.Id].Sequence).CompareTo(OriginalOrder.Of(other.Item, theirs.Fates.Added[other.Item.Id].Sequence)) < 0 ? other : own;

    /// <summary>What one copy withdrew after it had put it in the place of something that the other erased: nobody asked for its words to be kept.</summary>
    public IReadOnlyList<HeldRow> Late(IReadOnlyList<HeldRow> all) =>
    [
        .. new[] { (mine, theirs), (theirs, mine) }.SelectMany(pair => Replaced([.. all.Where(row => row.Item.State == CaseItemState.Withdrawn)], pair.Item1, pair.Item2))
            .Where(met => met.One.Fates.Erased(met.Id) is not null).Select(met => met.Row).DistinctBy(row => row.Item.Id).OrderBy(row => row.Item.Sequence),
    ];

    // What one copy changed and both know, and what the other put in its place.
    private static IEnumerable<(MergedCopy One, MergedCopy Other, string Id, HeldRow Row)> Replaced(IReadOnlyList<HeldRow> rows, MergedCopy one, MergedCopy other)
    {
        var added = rows.Where(row => !one.Items.ContainsKey(row.Item.Id) && other.Items.ContainsKey(row.Item.Id)).ToList();
        var tables = added.Select(Table).ToHashSet();
        var (byId, byKey) = (added.ToDictionary(row => row.Item.Id, StringComparer.Ordinal), added.ToLookup(row => (Table(row), MergedCopy.Key(row))));
        return one.Fates.Changed.Where(id => one.Items.ContainsKey(id) && other.Items.ContainsKey(id) && tables.Contains(Table(one.Items[id])))
            .OrderBy(id => one.Items[id].Sequence).SelectMany(id =>
            {
                var table = Table(one.Items[id]);
                var key = one.Fates.Chain(id).Select(one.Row).Concat(other.Fates.Chain(id).Select(other.Row)).OfType<HeldRow>().Select(MergedCopy.Key).FirstOrDefault(text => text is not null);
                return other.Fates.Chain(id).Select(byId.GetValueOrDefault).OfType<HeldRow>().Where(row => Table(row) == table)
                    .Concat(key is null ? [] : byKey[(table, key)]).DistinctBy(row => row.Item.Id).Select(row => (one, other, id, row));
            });
    }

    private Problem? Problem((MergedCopy One, MergedCopy Other, string Id, HeldRow Row) met, Func<HeldRow, IReadOnlyList<string>> cellsOf)
    {
        var (one, other, id, row) = met;
        if (WentOn(one, id, row))
        {
            return null;
        }

        var added = other.Fates.Added[row.Item.Id];
        if (one.Fates.Erased(id) is not { } erased)
        {
            // What was replaced before it was withdrawn was withdrawn for the other's.
            return one.Fates.Chain(id).Count() == 1 && one.Fates.Withdrawn(id) is { } withdrawn ? Conflict(
                CaseCodes.MergeWithdrawnReplaced, row, "One copy withdrew what the other put something else in the place of", (one, withdrawn), (other, added),
                "The same in both: withdrawn, or replaced.",
                "Withdraw it in the other copy as well, with a reason; or add the row as the other has it to the copy that withdrew it. Then merge again.") : null;
        }

        var left = one.Fates.Chain(id).Last() is var last && one.Items[last].State == CaseItemState.Held ? one.Row(last) : null;
        return left is not null && HoldsNoMore(row with { Cells = cellsOf(row) }, left) ? null : Conflict(
            CaseCodes.MergeErasedReplaced, row, "One copy erased or purged what the other put something else in the place of; erased words do not come back", (one, erased), (other, added),
            "The same in both: erased, or words that may be kept.",
            "Erase it in the other copy as well (sui case erase), or purge it there (sui case purge). Where its words may be kept, add the row as the other has it to the copy that erased it, with a reason. Then merge again.");
    }

    // Whoever took it away put something in its place later: then both have a row.
    private bool WentOn(MergedCopy one, string id, HeldRow row)
    {
        if (!_own.TryGetValue(one, out var own))
        {
            _own[one] = own = Own(one);
        }

        return own.Contains((Table(row), MergedCopy.Key(row))) || one.Fates.Chain(id).Skip(1).Any(next => IsOwn(one, next));
    }

    private HashSet<((CaseItemPart Part, string? File) Table, string? Key)> Own(MergedCopy one) =>
        [.. one.Fates.Added.Keys.Where(id => IsOwn(one, id)).Select(one.Row).OfType<HeldRow>().Where(row => MergedCopy.Key(row) is not null).Select(row => (Table(row), MergedCopy.Key(row)))];

    private bool IsOwn(MergedCopy one, string id) => one.Fates.Added.GetValueOrDefault(id)?.Kind == EntryKinds.ItemAdded
        && one.Items.TryGetValue(id, out var item) && item.State == CaseItemState.Held && !(one == mine ? theirs : mine).Items.ContainsKey(id);

    // Of the columns that words and pseudonyms were taken out of, none says more than what was left.
    private bool HoldsNoMore(HeldRow row, HeldRow left)
    {
        if (row.Kind is not { } kind || !RetentionRule.Shipped.TryGetValue(kind, out var rule))
        {
            return false;
        }

        var columns = rule.Words.Concat(rule.Pseudonyms).Concat(PurgePlan.FreeText(rule, row, inspection)).Concat(left.Columns.Where(column => left.Cell(column) == RetentionRule.Erased));
        return columns.All(column => row.Cell(column) is not { } cell || cell == RetentionRule.Erased || cell == left.Cell(column)
                || (rule.Pseudonyms.Contains(column) && PurgePlan.IsNew(cell)))
            && rule.Set.All(set => row.Cell(set.Key) is not { } cell || !set.Value.ContainsKey(cell) || cell == left.Cell(set.Key));
    }

    private static (CaseItemPart Part, string? File) Table(HeldRow row) => Table(row.Item);

    private static (CaseItemPart Part, string? File) Table(CaseItem item) => (item.Part, item.File);

    private Problem Conflict(
        string code, HeldRow row, string what, (MergedCopy Copy, JournalEntry Entry) one, (MergedCopy Copy, JournalEntry Entry) other, string expected, string action) => CaseProblems.Error(
        code, CaseProblems.Of(path) with { Item = Path.GetFileName(row.Item.File), Id = MergedCopy.Key(row) is { Length: > 0 } id ? id : null },
        MergePlan.Both(what, Named(one), Named(other)), expected, action);

    private static string Named((MergedCopy Copy, JournalEntry Entry) one) => $"{one.Copy.Named(one.Entry)} in {one.Copy.Name}";
}
