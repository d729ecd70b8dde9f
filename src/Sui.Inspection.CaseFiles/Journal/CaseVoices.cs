using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Who placed, dissented, commented and answered, as the entries say.</summary>
internal sealed class CaseVoices
{
    /// <summary>What the first entry says where placements are made blind.</summary>
    public const string Blind = "blind";

    private readonly Persons _placed = new();
    private readonly HashSet<long> _blind = [];
    private readonly Dictionary<string, JournalEntry> _answers = new(StringComparer.Ordinal);
    private bool _revealed;

    /// <summary>Whether placements are made blind. A case that was made before there were any is open.</summary>
    public bool IsBlind { get; private set; }

    /// <summary>The entries of placements, in their order.</summary>
    public List<JournalEntry> Placements { get; } = [];

    /// <summary>The entries of dissent, in their order.</summary>
    public List<JournalEntry> Dissent { get; } = [];

    /// <summary>The entries of comments, in their order.</summary>
    public List<JournalEntry> Comments { get; } = [];

    /// <summary>How many people have placed.</summary>
    public int Placed => _placed.Count;

    /// <summary>How many comments have no answer.</summary>
    public int Unanswered => Comments.Count - _answers.Count;

    /// <summary>Takes into account how the case was made.</summary>
    public void Create(JournalEntry entry) => IsBlind = entry.Text("placements") == Blind;

    /// <summary>Takes into account that the case came to a state. What goes to the provider for comments is hidden from nobody any more.</summary>
    public void Enter(string state) => _revealed |= StateRules.Takes(state, EntryKinds.CommentRecorded);

    /// <summary>Whether what was computed and what others hold is kept from somebody still.</summary>
    public bool HidesFrom(string name) => IsBlind && !_revealed && !_placed.Has(name);

    /// <summary>Whether a placement was made blind.</summary>
    public bool WasBlind(JournalEntry placement) => _blind.Contains(placement.Sequence);

    /// <summary>The answer to a comment that stands; null for none.</summary>
    public JournalEntry? Answer(string comment) => _answers.GetValueOrDefault(comment);

    /// <summary>Takes what somebody holds into account.</summary>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Record(JournalEntry entry) => entry.Kind switch
    {
        EntryKinds.PlacementRecorded => Place(entry),
        EntryKinds.CommentRecorded => Comment(entry),
        EntryKinds.CommentAnswered => Answer(entry),
        EntryKinds.DissentRecorded => Add(Dissent, entry),
        _ => HidesFrom(entry.Name) ? "Whoever judged or moderated had not placed the provider before." : null,
    };

    private static string? Add(List<JournalEntry> entries, JournalEntry entry)
    {
        entries.Add(entry);
        return null;
    }

    private string? Place(JournalEntry entry)
    {
        if (!IsOne<CasePerspective>(entry, "perspective"))
        {
            return "The placement does not say from where it is made.";
        }

        if (HidesFrom(entry.Name))
        {
            _blind.Add(entry.Sequence);
        }

        _placed.Add(entry.Name);
        return Add(Placements, entry);
    }

    private string? Comment(JournalEntry entry) =>
        IsOne<CaseCommentFrom>(entry, "from") && entry.Text("role") is not null && entry.Text("about") is not null
            ? Add(Comments, entry) : "The comment does not say whose it is.";

    private string? Answer(JournalEntry entry)
    {
        if (!IsOne<CaseDisposition>(entry, "disposition") || entry.Text("comment") is not { } comment || !Comments.Exists(one => one.Subject == comment))
        {
            return "The answer is to no comment, or does not say what came of it.";
        }

        _answers[comment] = entry;
        return null;
    }

    private static bool IsOne<T>(JournalEntry entry, string member)
        where T : struct, Enum => entry.Text(member) is { } text && EnumNames<T>.TryFind(text, out _);
}
