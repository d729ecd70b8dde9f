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
    private readonly Persons _placedBefore = new(CaseRules.First);
    private readonly Dictionary<long, long> _madeAt = [];
    private readonly Dictionary<long, long> _blind = [];
    private readonly Dictionary<long, long> _written = [];
    private readonly Dictionary<string, JournalEntry> _answers = new(StringComparer.Ordinal);
    private long _revealed;
    private bool _isOut;
    private int _rules = 1;

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
    public void Create(JournalEntry entry, int rules) => (IsBlind, _rules) = (entry.Text("placements") == Blind, rules);

    /// <summary>Takes into account that the case came to a state. What goes to the provider for comments is hidden from nobody any more.</summary>
    public void Enter(string state, long sequence)
    {
        if (StateRules.Takes(state, EntryKinds.CommentRecorded))
        {
            (_revealed, _isOut) = (sequence, true);
        }
        else
        {
            // Nothing is placed anew while it is out, published or withdrawn.
            _isOut &= !StateRules.Takes(state, EntryKinds.ItemAdded);
        }
    }

    /// <summary>Whether what was computed and what others hold is kept from somebody: until they have placed on the evidence as it is, or the draft made of it went
    /// out. What changes after the case was opened again is hidden again.</summary>
    /// <param name="name">Who.</param>
    /// <param name="evidence">The number of the entry that changed the evidence last.</param>
    public bool HidesFrom(string name, long evidence) =>
        IsBlind && LastOf(name) <= evidence && (_revealed == 0 || (!_isOut && evidence > _revealed));

    /// <summary>Whether somebody has placed, on evidence of whatever day.</summary>
    public bool HasPlaced(string name) => _placed.Has(name);

    /// <summary>Whether the evidence changed since a placement was made.</summary>
    public bool IsFormer(JournalEntry placement, long evidence) => _madeAt[placement.Sequence] <= evidence;

    /// <summary>Whether a placement was made blind.</summary>
    public bool WasBlind(JournalEntry placement) => _blind.ContainsKey(placement.Sequence);

    /// <summary>The first blind placement that whoever judged made on the evidence as it is, before they did; null for none.</summary>
    public JournalEntry? BlindBefore(JournalEntry judgement, long evidence) => Placements.Find(placement => placement.Sequence < judgement.Sequence
        && WasBlind(placement) && _madeAt[placement.Sequence] > evidence && Persons.AreOne(placement.Name, judgement.Name));

    /// <summary>Whether a placement is one of the last that were made blind on one state of the evidence.</summary>
    public bool IsOfLastRound(JournalEntry placement) => _blind.TryGetValue(placement.Sequence, out var round) && round == _blind.Values.Max();

    /// <summary>The answer to a comment that stands; null for none.</summary>
    public JournalEntry? Answer(string comment) => _answers.GetValueOrDefault(comment);

    /// <summary>Takes what somebody holds into account.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="evidence">The number of the entry that changed the evidence last.</param>
    /// <param name="madeAt">As what entry it counts, where it was carried over; null for its own number.</param>
    /// <param name="written">Its number in the copy where it was written, where it was carried over; null for its own.</param>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Record(JournalEntry entry, long evidence, long? madeAt = null, long? written = null) => entry.Kind switch
    {
        EntryKinds.PlacementRecorded => Place(entry, evidence, madeAt ?? entry.Sequence),
        EntryKinds.CommentRecorded => Comment(entry, written),
        EntryKinds.CommentAnswered => Answer(entry),
        EntryKinds.DissentRecorded => Put(Dissent, entry, written),
        _ => (_rules >= CaseRules.Roles ? HidesFrom(entry.Name, evidence) : IsBlind && _revealed == 0 && !_placedBefore.Has(entry.Name)) ? "Whoever judged or moderated had not placed the provider before." : null,
    };

    private static string? Add(List<JournalEntry> entries, JournalEntry entry)
    {
        entries.Add(entry);
        return null;
    }

    private long LastOf(string name) => _placed.Has(name)
        ? Placements.Where(placement => Persons.AreOne(placement.Name, name)).Select(placement => _madeAt[placement.Sequence]).DefaultIfEmpty(0).Max() : 0;

    private string? Place(JournalEntry entry, long evidence, long madeAt)
    {
        if (!IsOne<CasePerspective>(entry, "perspective"))
        {
            return "The placement does not say from where it is made.";
        }

        if (HidesFrom(entry.Name, evidence))
        {
            _blind.Add(entry.Sequence, madeAt > evidence ? evidence : 0);
        }

        _madeAt[entry.Sequence] = madeAt;
        _placed.Add(entry.Name);
        _placedBefore.Add(entry.Name);
        return Add(Placements, entry);
    }

    // What is printed stands in the order in which it was written, whichever copies were merged first.
    private string? Put(List<JournalEntry> entries, JournalEntry entry, long? written)
    {
        if (written is not { } sequence || _rules < CaseRules.Places)
        {
            return Add(entries, entry);
        }

        _written[entry.Sequence] = sequence;
        var at = entries.FindIndex(other => Comes(Order(entry), Order(other)));
        entries.Insert(at < 0 ? entries.Count : at, entry);
        return null;

        static bool Comes((long Sequence, string Subject) one, (long Sequence, string Subject) other) =>
            one.Sequence != other.Sequence ? one.Sequence < other.Sequence : string.CompareOrdinal(one.Subject, other.Subject) < 0;

        (long Sequence, string Subject) Order(JournalEntry one) => (_written.GetValueOrDefault(one.Sequence, one.Sequence), one.Subject);
    }

    private string? Comment(JournalEntry entry, long? written) =>
        IsOne<CaseCommentFrom>(entry, "from") && entry.Text("role") is not null && entry.Text("about") is not null
            ? Put(Comments, entry, written) : "The comment does not say whose it is.";

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
