namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>What follows from the entries of a journal, one after the other: items, and where the workflow stands.</summary>
internal sealed class CaseState
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The items, in the order in which they were added.</summary>
    public List<CaseItem> Items { get; } = [];

    /// <summary>The case's id; null before the first entry.</summary>
    public string? Id { get; private set; }

    /// <summary>The state of the workflow.</summary>
    public string Workflow { get; private set; } = string.Empty;

    /// <summary>The number of the entry that fired a trigger last, or made the case.</summary>
    public long Fired { get; private set; }

    /// <summary>The number of the entry that changed the evidence last; 0 for none.</summary>
    public long Evidence { get; private set; }

    /// <summary>Takes an entry into account.</summary>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Apply(JournalEntry entry)
    {
        if ((entry.Sequence == 1) != (entry.Kind == EntryKinds.CaseCreated))
        {
            return "A case is made by its first entry and by no other.";
        }

        return entry.Kind switch
        {
            EntryKinds.CaseCreated => Create(entry),
            EntryKinds.PackImported or EntryKinds.ReviewRecorded => entry.Content is null ? null : "An entry of this kind has no content.",
            EntryKinds.ItemAdded or EntryKinds.JudgementRecorded or EntryKinds.ModerationRecorded => Add(entry),
            EntryKinds.ItemWithdrawn => Change(entry, CaseItemState.Withdrawn),
            EntryKinds.ItemErased => Change(entry, CaseItemState.Erased),
            EntryKinds.WorkflowFired => Fire(entry),
            _ => "The kind of the entry is not known.",
        };
    }

    private string? Create(JournalEntry entry)
    {
        if (entry.Text("state") is not { } state || entry.Content is not null)
        {
            return "The entry does not say in which state the case begins.";
        }

        (Id, Workflow, Fired) = (entry.Subject, state, entry.Sequence);
        return null;
    }

    private string? Add(JournalEntry entry)
    {
        if (entry.Content is null || entry.Content != entry.Subject)
        {
            return "An item is called by the commitment to its content.";
        }

        if (!Enum.TryParse<CaseItemPart>(entry.Text("part"), out var part) || part.ToString() != entry.Text("part")
            || part == CaseItemPart.Judgement != (entry.Kind == EntryKinds.JudgementRecorded)
            || part == CaseItemPart.Moderation != (entry.Kind == EntryKinds.ModerationRecorded))
        {
            return "The entry does not say what its item is.";
        }

        if (!_places.TryAdd(entry.Subject, Items.Count))
        {
            return "The item was added before.";
        }

        Items.Add(new CaseItem(entry.Subject, entry.Sequence, part, entry.Text("file"), CaseItemState.Held, entry.Sequence));
        Note(part, entry.Sequence);
        return null;
    }

    private string? Change(JournalEntry entry, CaseItemState state)
    {
        if (entry.Content is not null || !_places.TryGetValue(entry.Subject, out var place) || Items[place].State >= state)
        {
            return "There is no such item, or it is not held any more.";
        }

        Items[place] = Items[place] with { State = state, Version = entry.Sequence };
        Note(Items[place].Part, entry.Sequence);
        return null;
    }

    private string? Fire(JournalEntry entry)
    {
        if (entry.Content is not null || entry.Text("from") != Workflow || entry.Text("to") is not { } to)
        {
            return "The trigger was not fired from the state that the case was in.";
        }

        (Workflow, Fired) = (to, entry.Sequence);
        return null;
    }

    // What is kept beside the pack scores nothing.
    private void Note(CaseItemPart part, long sequence)
    {
        if (part is not (CaseItemPart.Judgement or CaseItemPart.Moderation or CaseItemPart.Attachment))
        {
            Evidence = sequence;
        }
    }
}
