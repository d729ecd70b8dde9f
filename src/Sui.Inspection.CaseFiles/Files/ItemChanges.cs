using System.Globalization;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>What keeps items from being added and changed.</summary>
internal sealed class ItemChanges(string path)
{
    private const int MostShown = 60;

    /// <summary>The items to change; all that stand in the way are named at once.</summary>
    /// <param name="transaction">The change.</param>
    /// <param name="all">The items of the case.</param>
    /// <param name="ids">Those to change.</param>
    /// <param name="state">The state that they are to have.</param>
    /// <param name="seen">The number of the last entry that the caller has seen.</param>
    public IReadOnlyList<CaseItem> Find(CaseTransaction transaction, List<CaseItem> all, IReadOnlyList<string> ids, CaseItemState state, long seen)
    {
        // What counts after all was kept without effect before: then both go.
        var known = all.ToLookup(item => item.Id, StringComparer.Ordinal);
        var (found, problems) = (new List<CaseItem>(), new List<Problem>());
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (!known.Contains(id))
            {
                problems.Add(Unknown(id));
                continue;
            }

            var open = known[id].Where(item => item.State < state && CanChange(item, state)).ToList();
            foreach (var item in open.Count > 0 ? open : [known[id].First()])
            {
                if (Unfit(transaction, item, state, seen) is { } unfit)
                {
                    problems.Add(unfit);
                }
                else
                {
                    found.Add(item);
                }
            }
        }

        return problems.Count == 0 ? found : throw new CaseFileException(problems);
    }

    private Problem? Unfit(CaseTransaction transaction, CaseItem item, CaseItemState state, long seen) =>
        item.Version > seen ? Conflict(transaction, item, state)
        : item.State >= state || !CanChange(item, state) ? CaseProblems.Error(
            CaseCodes.NotHeld, Item(item.Id), "The item was withdrawn or erased before, or is one that stays.",
            "A row, a document or an attachment that is held; to be erased, a comment, an answer, dissent or a reason as well.", "Leave it out.")
        : item is { Part: CaseItemPart.Judgement, IsWithoutEffect: false } && Stands(transaction, item) ? CaseProblems.Error(
            CaseCodes.ReasonStands, Item(item.Id), "The item is the reason of the judgement that stands; a decision has a reason.", "A judgement that does not stand any more.",
            "Record the judgement anew, with a reason that can stay, and erase this one then; where the case takes none, fire reopen first.")
        : null;

    /// <summary>An item that can be read.</summary>
    public CaseItem Readable(List<CaseItem> all, string id) => (all.Find(item => item.Id == id && item.State != CaseItemState.Erased) ?? all.Find(item => item.Id == id)) switch
    {
        null => throw new CaseFileException([Unknown(id)]),
        { State: CaseItemState.Erased } => throw new CaseFileException([CaseProblems.Error(
            CaseCodes.NotHeld, Item(id), "What the item held was erased.", "An item that is held or withdrawn.", "Leave it out.")]),
        var item => item,
    };

    /// <summary>An item is no row.</summary>
    public CaseFileException NoRow(string id) => new([CaseProblems.Error(
        CaseCodes.NotHeld, Item(id), "The item is no row of a table.", "A row that is held.", "Take the id from the list of items.")]);

    /// <summary>Nothing was imported.</summary>
    public Problem NoPack() => CaseProblems.Error(
        CaseCodes.NoPack, CaseProblems.Of(path), "Nothing was taken in: no pack could be read.", "A pack whose pack.json can be read.", "Mend what the other problems name.");

    /// <summary>There is a pack already.</summary>
    public CaseFileException PackThere() => CaseProblems.Refusal(
        CaseCodes.PackThere, CaseProblems.Of(path), "The case holds a pack already; nothing was taken in.", "A case without evidence.",
        "Take in what has grown with 'sui case import', or make another case file.");

    /// <summary>There is no such table.</summary>
    public CaseFileException UnknownTable(string file) => CaseProblems.Refusal(
        CaseCodes.UnknownItem, CaseProblems.Of(path) with { Item = "table", Id = Path.GetFileName(file) }, "The case has no table of this name.",
        "The path of a CSV file that was taken in.", "Correct the name.");

    /// <summary>Another row of the table has the id.</summary>
    public static CaseFileException RowThere(string file, string id) => CaseProblems.Refusal(
        CaseCodes.RowThere, new ProblemLocation(file) { Item = "row", Id = id.Length > MostShown ? id[..MostShown] : id },
        "The case holds a row of this id already; nothing was written.", "An id that no row of the table has.",
        "Give the row an id of its own; or put it in the place of the other: sui case add FILE TABLE/ID --replace.");

    /// <summary>A row has the wrong number of cells.</summary>
    public CaseFileException WrongWidth(string file, int width, int cells) => CaseProblems.Refusal(
        CaseCodes.WrongWidth, CaseProblems.Of(path) with { Item = "table", Id = Path.GetFileName(file) },
        string.Create(CultureInfo.InvariantCulture, $"The row has {cells} cells; it was not added."),
        string.Create(CultureInfo.InvariantCulture, $"{width} cells, as many as there are headings."), "Give a cell for each heading; an empty one where there is nothing to say.");

    /// <summary>An attachment is too large.</summary>
    public CaseFileException TooLarge(long most) => CaseProblems.Refusal(
        CaseCodes.AttachmentTooLarge, CaseProblems.Of(path), "The attachment is too large; it was not added.", $"At most {Wording.Size(most)}.",
        "Make it smaller, or keep it elsewhere and add a row that says where.");

    /// <summary>Somebody else changed the same thing.</summary>
    /// <param name="path">The path of the case file.</param>
    /// <param name="theirs">The entry of their change; null where it cannot be read.</param>
    /// <param name="mine">What the caller wanted.</param>
    /// <param name="hidden">The texts of entries that are shown nowhere any more.</param>
    public static CaseFileException Conflict(string path, JournalEntry? theirs, string mine, HiddenTexts hidden) => new([Meet(CaseProblems.Of(path), theirs, mine, hidden)]);

    private static bool CanChange(CaseItem item, CaseItemState state) =>
        item.Part is CaseItemPart.Row or CaseItemPart.Document or CaseItemPart.Attachment || (state == CaseItemState.Erased && item.Part.IsWritten());

    private static bool Stands(CaseTransaction transaction, CaseItem item) =>
        transaction.Read((statements, scope) => statements.ReadState(scope)).StandingJudgement?.Subject == item.Id;

    private Problem Unknown(string id) => CaseProblems.Error(
        CaseCodes.UnknownItem, Item(id), "There is no such item in the case.", "An id that the list of items gives.", "Take the id from the list of items.");

    private Problem Conflict(CaseTransaction transaction, CaseItem item, CaseItemState state) => Meet(
        Item(item.Id), transaction.Read((statements, scope) => statements.ReadEntry(scope, item.Version)),
        state == CaseItemState.Erased ? EntryKinds.ItemErased : EntryKinds.ItemWithdrawn, transaction.Read((statements, scope) => statements.ReadHidden(scope)));

    private static Problem Meet(ProblemLocation where, JournalEntry? theirs, string mine, HiddenTexts hidden) => CaseProblems.Error(
        CaseCodes.Conflict, where,
        $"Two changes meet: yours ({mine}), and {(theirs is null ? "another" : hidden.Named(theirs))}. Yours was not written.",
        "What nobody changed since you looked at it.", "Look at the other change, and do yours again where it still holds.");

    private ProblemLocation Item(string id) => CaseProblems.Of(path) with { Item = "item", Id = id.Length > 12 ? id[..12] : id };
}
