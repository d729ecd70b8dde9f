using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Takes a pack in that has grown since one was taken in.</summary>
/// <param name="path">The path of the case file.</param>
/// <param name="transaction">The change.</param>
/// <param name="parts">The parts of the pack.</param>
/// <param name="replaces">What of it takes the place of what is held.</param>
/// <param name="why">The reason given.</param>
internal sealed class PackUpdate(
    string path, CaseTransaction transaction, IReadOnlyList<PackParts.PackPart> parts, CaseReplacing replaces, string why)
{
    /// <summary>Writes what differs.</summary>
    /// <param name="id">The case's id.</param>
    /// <param name="problems">The problems of the pack.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public CaseUpdate Write(string id, IReadOnlyList<Problem> problems, CancellationToken cancellationToken)
    {
        var kept = transaction.Read((statements, scope) => statements.ReadEvidence(scope).ToList());
        var held = kept.FindAll(one => one.Item.State == CaseItemState.Held);
        if (!held.Exists(one => one.Item.Part == CaseItemPart.Manifest))
        {
            throw CaseProblems.Refusal(
                CaseCodes.NoPackYet, CaseProblems.Of(path), "The case holds no pack yet; nothing was taken in.", "A case with evidence.", "Take a pack in first.");
        }

        var manifest = held.First(one => one.Item.Part == CaseItemPart.Manifest).Content;
        if (parts.FirstOrDefault(part => part.Part == CaseItemPart.Manifest) is { } other && ManifestDecision.IdOf(other.Content) != ManifestDecision.IdOf(manifest))
        {
            throw CaseProblems.Refusal(
                CaseCodes.OtherPack, CaseProblems.Of(path), "The pack is of another inspection: its id is not that of the pack that is held; nothing was taken in.",
                "The pack that was taken in, grown.", "Name the pack of this inspection, or make another case file.");
        }

        var difference = PackDifference.Of(held, kept.FindAll(one => one.Item is { State: CaseItemState.Withdrawn, Part: CaseItemPart.Row }), parts);
        CheckHeadings(difference);
        var (changed, replaced) = ChangedRows.Of(held, difference);
        CheckChanged(changed);
        var goes = changed.Values.ToHashSet();
        var withdrawn = difference.Missing.Where(Goes).ToList();
        problems = [.. problems, .. new ErasedBefore(path).Of(transaction, difference.Added)];
        if (difference.Added.Count == 0 && withdrawn.Count == 0)
        {
            return new CaseUpdate(null, difference.Files(Goes), problems);
        }

        if (withdrawn.Exists(item => item.Part != CaseItemPart.Manifest))
        {
            CallerTexts.RequireReason(path, why);
        }

        transaction.Append(new EntryDraft(EntryKinds.PackImported, id, CanonicalBody.Of(
            ("errors", problems.Count(problem => problem.Severity == ProblemSeverity.Error)), ("files", parts.DistinctBy(part => part.File).Count()),
            ("items", difference.Added.Count), ("warnings", problems.Count(problem => problem.Severity == ProblemSeverity.Warning)))));
        foreach (var item in withdrawn)
        {
            cancellationToken.ThrowIfCancellationRequested();
            transaction.Change(item, CaseItemState.Withdrawn);
        }

        var added = new List<string>(difference.Added.Count);
        foreach (var part in difference.Added)
        {
            cancellationToken.ThrowIfCancellationRequested();
            added.Add(transaction.Put(part.Part, part.File, part.Content, replaced(part)));
        }

        return new CaseUpdate(new CaseChange(transaction.Before + 1, transaction.Standing.Size, added), difference.Files(Goes), problems);

        bool Goes(CaseItem item) => Replaces(item) || goes.Contains(item);
    }

    // There is one pack.json, and one record of an import: the newer takes the place of the older.
    private bool Replaces(CaseItem item) =>
        replaces == CaseReplacing.Missing || item.Part == CaseItemPart.Manifest || (item.Part == CaseItemPart.Document && parts.Any(part => part.File == item.File));

    // Rows under other headings would say something else. What is replaced goes with all of its rows.
    private void CheckHeadings(PackDifference difference)
    {
        var changed = difference.Missing.Where(item => item.Part == CaseItemPart.Header && parts.Any(part => part.File == item.File))
            .Select(item => item.File!).ToList();
        if (changed.Count > 0 && replaces != CaseReplacing.Missing)
        {
            throw new CaseFileException([.. changed.Select(file => CaseProblems.Error(
                CaseCodes.HeadingsDiffer, CaseProblems.Of(path) with { Item = "table", Id = Path.GetFileName(file) },
                "The headings of the table are not those that are held; nothing was taken in.", "The headings that were taken in.",
                "Give the table the headings that it had, or have what is held withdrawn: --replace."))]);
        }
    }

    private void CheckChanged(IReadOnlyDictionary<(string File, string Id), CaseItem> changed)
    {
        if (changed.Count > 0 && replaces == CaseReplacing.Nothing)
        {
            throw new CaseFileException([.. changed.Keys.Select(row => CaseProblems.Error(
                CaseCodes.RowChanged, CaseProblems.Of(path) with { Item = Path.GetFileName(row.File), Id = row.Id },
                "A row that is held says something else in the pack; nothing was taken in.", "The row as it is held.",
                "Have the held one withdrawn for it: --replace-changed, with --why. Where its words were purged, take them out of the pack as well."))]);
        }
    }
}
