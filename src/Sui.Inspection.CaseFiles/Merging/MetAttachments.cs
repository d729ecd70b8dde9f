using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>Attachments that one copy erased and whose very bytes the other attached anew. They are found where the other still holds the erased bytes; what
/// neither has any more cannot be looked for.</summary>
/// <param name="path">The path of the merged file.</param>
/// <param name="mine">The copy that is gone on from.</param>
/// <param name="theirs">The other.</param>
internal sealed class MetAttachments(string path, MergedCopy mine, MergedCopy theirs)
{
    private IReadOnlyList<Met>? _met;

    /// <summary>Those of the same name, which stand in the place of what was erased.</summary>
    /// <param name="all">What the merged file has.</param>
    public IEnumerable<Problem> Conflicts(IReadOnlyList<HeldRow> all) => Of(all).Where(met => met.Item.State == CaseItemState.Held && met.IsSameName).DistinctBy(met => met.Item.Id).Select(met =>
        CaseProblems.Error(
            CaseCodes.MergeErasedReplaced, At(met.Item), MergePlan.Both(
                "One copy erased or purged an attachment whose bytes the other attached again; what was erased does not come back", Named(met.Entry, met.One),
                Named(met.Other.Fates.Added[met.Item.Id], met.Other)),
            "The same in both: erased, or bytes that may be kept.",
            "Erase it in the other copy as well (sui case erase). Where it may be kept, attach it again in the copy that erased it, with a reason. Then merge again."));

    /// <summary>Those of another name that one copy purged: a purge holds, and they go, with a warning.</summary>
    /// <param name="all">What the merged file has.</param>
    public IEnumerable<(HeldRow Row, Problem Problem)> Purged(IReadOnlyList<HeldRow> all) =>
        Of(all).Where(met => met is { IsSameName: false, Entry.Kind: EntryKinds.ItemPurged }).DistinctBy(met => met.Item.Id).OrderBy(met => met.Item.Sequence).Select(met => (met.Row, CaseProblems.Warning(
            CaseCodes.MergePurgedWords, At(met.Item),
            $"The attachment, which {met.Other.Name} brought in, has the bytes of one of another name that {met.One.Name} purged: {met.One.Named(met.Entry)}. Its bytes were erased.",
            "Bytes that nobody purged.", "Nothing, where the purge holds. Where they may be kept, attach them again in the copy that purged them, with a reason, and merge again.")));

    /// <summary>Those of another name that one copy erased, which are kept and named.</summary>
    /// <param name="all">What the merged file has.</param>
    public IEnumerable<Problem> OfAnotherName(IReadOnlyList<HeldRow> all) =>
        Of(all).Where(met => met is { Item.State: CaseItemState.Held, IsSameName: false, Entry.Kind: EntryKinds.ItemErased }).DistinctBy(met => met.Item.Id).Select(met =>
            CaseProblems.Warning(
                CaseCodes.MergeErasedWords, At(met.Item),
                $"The attachment, which {met.Other.Name} brought in, has the bytes of one of another name that {met.One.Name} erased: {met.One.Named(met.Entry)}. It was kept.",
                "Bytes that nobody erased.", "Look at the attachment; where it was to go, erase it as well (sui case erase)."));

    /// <summary>Those of the same name that were withdrawn since: nobody asked for their bytes to be kept.</summary>
    /// <param name="all">What the merged file has.</param>
    public IEnumerable<HeldRow> Late(IReadOnlyList<HeldRow> all) =>
        Of(all).Where(met => met.Item.State == CaseItemState.Withdrawn && met.IsSameName).Select(met => met.Row).DistinctBy(row => row.Item.Id).OrderBy(row => row.Item.Sequence);

    private IReadOnlyList<Met> Of(IReadOnlyList<HeldRow> all) => _met ??= [.. Find(all, mine, theirs), .. Find(all, theirs, mine)];

    // They are large: bytes are read only where one copy erased an attachment and the other brought one in.
    private static IEnumerable<Met> Find(IReadOnlyList<HeldRow> all, MergedCopy one, MergedCopy other)
    {
        var brought = all.Where(row => row.Item.Part == CaseItemPart.Attachment && !one.Items.ContainsKey(row.Item.Id) && other.Items.ContainsKey(row.Item.Id)).ToList();
        if (brought.Count == 0)
        {
            yield break;
        }

        foreach (var item in one.Items.Values.Where(item => item is { Part: CaseItemPart.Attachment, State: CaseItemState.Erased }).OrderBy(item => item.Sequence))
        {
            if (one.Fates.Erased(item.Id) is not { } entry || other.Attachment(item.Id) is not { } bytes || IsAttachedAgain(one, other, bytes))
            {
                continue;
            }

            foreach (var row in brought.Where(row => IsOf(other, row.Item.Id, bytes)))
            {
                yield return new Met(one, other, entry, row, row.Item.File == item.File);
            }
        }
    }

    // Whoever erased it attached it again: then it may be kept.
    private static bool IsAttachedAgain(MergedCopy one, MergedCopy other, byte[] bytes) => one.Items.Values.Any(item =>
        item is { Part: CaseItemPart.Attachment, State: CaseItemState.Held } && !other.Items.ContainsKey(item.Id) && IsOf(one, item.Id, bytes));

    private static bool IsOf(MergedCopy copy, string id, byte[] bytes) => copy.Attachment(id) is { } held && held.AsSpan().SequenceEqual(bytes);

    private static string Named(JournalEntry entry, MergedCopy copy) => $"{copy.Named(entry)} in {copy.Name}";

    private ProblemLocation At(CaseItem item) => CaseProblems.Of(path) with { Item = Path.GetFileName(item.File) };

    private sealed record Met(MergedCopy One, MergedCopy Other, JournalEntry Entry, HeldRow Row, bool IsSameName)
    {
        public CaseItem Item => Row.Item;
    }
}
