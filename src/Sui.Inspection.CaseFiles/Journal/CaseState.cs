using System.Text.Json;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>What follows from the entries of a journal, one after the other: items, and where the workflow stands.</summary>
internal sealed partial class CaseState
{
    private const string Published = "Published";

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private int _toCome;

    /// <summary>The items, in the order in which they were added.</summary>
    public List<CaseItem> Items { get; } = [];

    /// <summary>The items in the order in which they were written, whichever copies were merged first; in that of the journal where the case was made by earlier rules.</summary>
    public IEnumerable<CaseItem> InOriginalOrder => _origins.Count == 0 || Rules < CaseRules.Places ? Items
        : Items.OrderBy(item => OriginalOrder.Of(item, _origins.GetValueOrDefault(item.Id, item.Sequence)));

    /// <summary>The case's id; null before the first entry.</summary>
    public string? Id { get; private set; }

    /// <summary>The rules about people that the case was made with (<see cref="CaseRules"/>).</summary>
    public int Rules { get; private set; }

    /// <summary>The state of the workflow.</summary>
    public string Workflow { get; private set; } = string.Empty;

    /// <summary>The number of the entry that fired a trigger last, or made the case.</summary>
    public long Fired { get; private set; }

    /// <summary>The number of the entry that changed the evidence last; 0 for none.</summary>
    public long Evidence { get; private set; }

    /// <summary>The number of the entry that ended the last pack that was taken in; 0 for none. Evidence that changed later is not as it came.</summary>
    public long TakenIn { get; private set; }

    /// <summary>Who led, judged, moderated and looked at what.</summary>
    public CaseOwnership Ownership { get; } = new();

    /// <summary>Who placed, dissented, commented and answered.</summary>
    public CaseVoices Voices { get; } = new();

    /// <summary>Which coders handed their sheets in.</summary>
    public CodingRounds Coding { get; } = new();

    /// <summary>How many days each kind is kept.</summary>
    public RetentionDays Retention { get; } = new();

    /// <summary>To which quotations consent was withdrawn.</summary>
    public WithdrawnConsents Consents { get; } = new();

    /// <summary>The texts of entries that are shown nowhere any more.</summary>
    public HiddenTexts Hidden { get; } = new();

    /// <summary>The judgement that stands: the last one, where it is newer than the evidence; null for none.</summary>
    public JournalEntry? StandingJudgement => Ownership.Judgement is { } last && last.Sequence > Evidence ? last : null;

    /// <summary>Whether what was computed and what others hold is kept from somebody still, or again.</summary>
    public bool HidesFrom(string name) => Voices.HidesFrom(name, Evidence);

    /// <summary>Whether the case is published, and everything that is printed of it is as it was then.</summary>
    public bool IsAsPublished => Workflow == Published && IsDecided && Items.TrueForAll(item => item.Version <= Fired || !IsPrinted(item.Part));

    /// <summary>Whether a judgement stands to which a second person has agreed. Whoever moderated, and judged in a copy that was merged, is no second person any more.</summary>
    public bool IsDecided => StandingJudgement is not null && Ownership.Moderation is not null;

    /// <summary>Takes an entry into account.</summary>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Apply(JournalEntry entry)
    {
        if ((entry.Sequence == 1) != (entry.Kind == EntryKinds.CaseCreated))
        {
            return "A case is made by its first entry and by no other.";
        }

        if (!StateRules.Takes(Workflow, entry.Kind))
        {
            return "The state that the case was in takes no such change.";
        }

        if (Retention.Read(entry) is { } unset)
        {
            return unset;
        }

        if (entry.Kind != EntryKinds.CaseCreated)
        {
            Ownership.Act(entry);
        }

        return entry.Kind switch
        {
            EntryKinds.RetentionSet => null,
            EntryKinds.TextHidden or EntryKinds.TextErased => Hidden.Read(entry),
            EntryKinds.ConsentWithdrawn => Consents.Read(entry, entry.Sequence),
            EntryKinds.PeopleDistinguished => Ownership.Distinguish(entry),
            EntryKinds.PurgeAssessed => entry.Content is not null && entry.Text("before") is { } before && before == entry.Text("after")
                ? null : "What was purged changed the outcome.",
            EntryKinds.CaseCreated => Create(entry),
            EntryKinds.PackImported => Import(entry),
            EntryKinds.ReviewRecorded => Review(entry),
            EntryKinds.ItemAdded => Add(entry),
            EntryKinds.PublicationRecorded => PublishedData.IsOne(entry) ? Add(entry) : "The entry does not say what was published.",
            EntryKinds.ItemWithdrawn => Change(entry, CaseItemState.Withdrawn),
            EntryKinds.ItemErased => Change(entry, CaseItemState.Erased),
            EntryKinds.ItemPurged => Purge(entry),
            EntryKinds.WorkflowFired => Fire(entry),
            EntryKinds.CopyMerged => Merge(entry),
            EntryKinds.EntryCarried => Carry(entry),
            _ => RecordedParts.Are(entry.Kind) ? Record(entry) : "The kind of the entry is not known.",
        };
    }

    private string? Create(JournalEntry entry)
    {
        if (entry.Text("state") is not { } state || entry.Content is not null)
        {
            return "The entry does not say in which state the case begins.";
        }

        (Id, Workflow, Fired) = (entry.Subject, state, entry.Sequence);
        Rules = CaseRules.Of(entry);
        Ownership.Begin(Rules);
        Ownership.Leads(entry.Name);
        Voices.Create(entry, Rules);
        return null;
    }

    private string? Import(JournalEntry entry)
    {
        _toCome = entry.Body.TryGetValue("items", out var items) && items.ValueKind == JsonValueKind.Number && items.TryGetInt32(out var count) ? count : 0;
        return entry.Content is null ? null : "An entry of this kind has no content.";
    }

    private string? Review(JournalEntry entry)
    {
        if (entry.Content is not null || !Enum.TryParse<CaseReview>(entry.Subject, out _))
        {
            return "The entry does not say what was looked at.";
        }

        Ownership.Review(entry);
        return null;
    }

    private string? Record(JournalEntry entry)
    {
        if (entry.Kind == EntryKinds.ModerationRecorded && Ownership.Led(entry.Name))
        {
            return "Whoever led or judged moderated.";
        }

        if (entry.Kind == EntryKinds.DissentRecorded && StandingJudgement is null)
        {
            return "There was no judgement to dissent from.";
        }

        if (Add(entry) is { } unsound)
        {
            return unsound;
        }

        if (RecordedParts.Find(entry.Kind)?.IsCoding() == true)
        {
            return Coding.Record(entry);
        }

        if (entry.Kind == EntryKinds.JudgementRecorded)
        {
            Ownership.Judge(entry);
        }
        else if (entry.Kind == EntryKinds.ModerationRecorded)
        {
            Ownership.Moderate(entry);
        }

        return Voices.Record(entry, Evidence);
    }

    private string? Add(JournalEntry entry)
    {
        if (entry.Content is null || entry.Content != entry.Subject)
        {
            return "An item is called by the commitment to its content.";
        }

        if (!EnumNames<CaseItemPart>.TryFind(entry.Text("part") ?? string.Empty, out var part) || !RecordedParts.Belong(entry.Kind, part))
        {
            return "The entry does not say what its item is.";
        }

        if (!_places.TryAdd(entry.Subject, Items.Count))
        {
            return "The item was added before.";
        }

        Items.Add(new CaseItem(entry.Subject, entry.Sequence, part, entry.Text("file"), CaseItemState.Held, entry.Sequence));
        Note(part, entry.Sequence);
        if (part.IsEvidence() && _toCome > 0 && --_toCome == 0)
        {
            TakenIn = entry.Sequence;
        }

        return null;
    }

    private string? Change(JournalEntry entry, CaseItemState state)
    {
        if (entry.Content is not null || !_places.TryGetValue(entry.Subject, out var place) || Items[place].State >= state)
        {
            return entry.Content is null && state == CaseItemState.Erased && EraseWithoutEffect(entry) ? null : "There is no such item, or it is not held any more.";
        }

        Items[place] = Items[place] with { State = state, Version = entry.Sequence };
        Note(Items[place].Part, entry.Sequence);
        return null;
    }

    // The guards are asked again, on the counts that were kept and on all that the journal itself says.
    private string? Fire(JournalEntry entry)
    {
        if (entry.Content is not null || entry.Text("from") != Workflow || entry.Text("trigger") is not { } trigger
            || !entry.Body.TryGetValue("facts", out var kept) || kept.ValueKind != JsonValueKind.Object)
        {
            return "The trigger was not fired from the state that the case was in.";
        }

        var facts = Ownership.Facts(Evidence, entry.Name, entry.Role, entry.Why) with
        {
            Errors = Count(kept, "errors"),
            Masks = Count(kept, "masks"),
            // Of the pack's own comments the journal says nothing; of those that it holds, all.
            Comments = Math.Max(Count(kept, "comments"), Voices.Unanswered),
            Requests = Count(kept, "requests"),
        };
        var machine = new CaseMachine(WorkflowTable.Shipped, Workflow, facts);
        if (kept.GetRawText() != facts.ToBody().Json || !machine.Fire(trigger) || entry.Text("to") != machine.State)
        {
            return "The trigger could not be fired: a guard stood in the way.";
        }

        (Workflow, Fired) = (machine.State, entry.Sequence);
        Voices.Enter(Workflow, entry.Sequence);
        return null;
    }

    private static bool IsPrinted(CaseItemPart part) => part is not (CaseItemPart.Attachment or CaseItemPart.Publication or CaseItemPart.Placement) && !part.IsCoding();

    private static int Count(JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) ? count : -1;

    private void Note(CaseItemPart part, long sequence)
    {
        if (part.IsEvidence())
        {
            Evidence = sequence;
        }
    }
}
