using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>Items that belong together, a file's or a list's, with what the rules across them need.</summary>
internal abstract class ItemGroup
{
    /// <summary>Makes an empty group.</summary>
    protected ItemGroup(ProblemList problems) => Problems = problems;

    /// <summary>The problems of the group.</summary>
    public ProblemList Problems { get; }

    /// <summary>The items that are sound so far.</summary>
    public List<EvidenceItem> Items { get; } = [];

    /// <summary>The items left out for an error of their own, whose other errors are reported all the same.</summary>
    public List<EvidenceItem> LeftOut { get; } = [];

    /// <summary>The absences that are sound so far.</summary>
    public List<AbsenceRecord> Absences { get; } = [];

    /// <summary>The ids of all items and absences, those left out included, in order.</summary>
    public List<DeclaredId> Ids { get; } = [];

    /// <summary>Whether the group is one of meetings, so that its ids are those of meetings.</summary>
    public virtual bool HoldsMeetings => false;

    /// <summary>What one item is called when items are counted.</summary>
    public abstract string ItemWord { get; }

    /// <summary>The place of a property of the group as a whole.</summary>
    public abstract ProblemLocation Whole(Member member);

    /// <summary>Leaves items or absences out again.</summary>
    /// <param name="leftOut">What to leave out, by reference.</param>
    public void Remove(IReadOnlySet<object> leftOut)
    {
        if (leftOut.Count > 0)
        {
            Items.RemoveAll(leftOut.Contains);
            Absences.RemoveAll(leftOut.Contains);
        }
    }

    /// <summary>Reports an error of an item; the item is not left out by this alone.</summary>
    public void Error(string code, EvidenceItem item, Member member, string message, string expected, string action) =>
        Add(ProblemSeverity.Error, code, item.Locator, item.Id, item, member, message, expected, action);

    /// <summary>Reports an error of an id.</summary>
    public void Error(string code, DeclaredId id, Member member, string message, string expected, string action) =>
        Add(ProblemSeverity.Error, code, id.Locator, id.Id, id.Owner, member, message, expected, action);

    /// <summary>Reports a warning of an item.</summary>
    public void Warning(string code, EvidenceItem item, Member member, string message, string expected, string action) =>
        Add(ProblemSeverity.Warning, code, item.Locator, item.Id, item, member, message, expected, action);

    /// <summary>Adds a problem at its place.</summary>
    protected abstract void Add(
        ProblemSeverity severity, string code, Locator? locator, string id, object? owner, Member member, string message, string expected, string action);
}
