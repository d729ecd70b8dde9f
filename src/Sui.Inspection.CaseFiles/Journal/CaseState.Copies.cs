using System.Text.Json;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;

namespace Sui.Inspection.CaseFiles.Journal;

/// <content>What follows from entries that were carried over from another copy, and from what was purged.</content>
internal sealed partial class CaseState
{
    private readonly Dictionary<string, string> _left = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dropped = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CaseItem> _without = new(StringComparer.Ordinal);
    private long _shared;
    private long _evidenceThen;
    private bool _judgedApart;

    /// <summary>Whether an item was ever added.</summary>
    public bool Holds(string id) => _places.ContainsKey(id);

    /// <summary>What was carried over without effect: judgements, moderations, dissent and answers of a copy whose decisions were not chosen, held or erased.</summary>
    public IReadOnlyCollection<CaseItem> WithoutEffect => _without.Values;

    /// <summary>Whether something was ever carried over without effect.</summary>
    public bool Keeps(string id) => _without.ContainsKey(id);

    // What is left counts as before, so that the evidence did not change.
    private string? Purge(JournalEntry entry)
    {
        if (!_places.TryGetValue(entry.Subject, out var place) || Items[place] is not { Part: CaseItemPart.Row or CaseItemPart.Attachment or CaseItemPart.Manifest } item
            || item.State == CaseItemState.Erased || (entry.Content is not null && item is not { State: CaseItemState.Held, Part: CaseItemPart.Row or CaseItemPart.Manifest }))
        {
            return "There is no such item, or nothing of it can be left.";
        }

        Items[place] = item with { State = CaseItemState.Erased, Version = entry.Sequence };
        if (entry.Content is not { } left)
        {
            return null;
        }

        if (!_places.TryAdd(left, Items.Count))
        {
            return "The item was added before.";
        }

        Items.Add(new CaseItem(left, entry.Sequence, item.Part, item.File, CaseItemState.Held, entry.Sequence));
        _left[item.Id] = left;
        return null;
    }

    // What two copies have both is there once; what one withdrew or erased is gone from both. Decisions of the other copy have no effect, but that who made
    // them led.
    private string? Carry(JournalEntry entry)
    {
        if (CarriedEntry.Innermost(entry) is not { } inner || inner.Content != entry.Content || inner.Subject != entry.Subject)
        {
            return "The entry does not hold the one that it carries.";
        }

        Ownership.Act(inner);
        if (inner.Content is { } added && !Holds(added))
        {
            _origins.TryAdd(added, inner.Sequence);
        }

        var unsound = Carry(entry, inner);
        if (unsound is null && inner.Content is { } words && !Holds(words) && RecordedParts.Find(inner.Kind) is { } part)
        {
            _without.TryAdd(words, new CaseItem(words, entry.Sequence, part, null, CaseItemState.Held, entry.Sequence) { IsWithoutEffect = true });
        }

        return unsound;
    }

    private string? Carry(JournalEntry entry, JournalEntry inner)
    {
        switch (inner.Kind)
        {
            case EntryKinds.ItemAdded:
                return Holds(inner.Subject) ? null : Taken(inner) ?? Add(inner with { Sequence = entry.Sequence });
            case EntryKinds.ItemWithdrawn:
                var withdrawn = Left(inner.Subject);
                return IsGone(withdrawn, CaseItemState.Withdrawn) ? null
                    : Taken(inner) ?? Change(inner with { Sequence = entry.Sequence, Subject = withdrawn }, CaseItemState.Withdrawn);
            case EntryKinds.ItemErased:
                var erased = Left(inner.Subject);
                return IsErased(erased) ? null : Change(inner with { Sequence = entry.Sequence, Subject = erased }, CaseItemState.Erased);
            case EntryKinds.ItemPurged:
                return CarryPurge(inner with { Sequence = entry.Sequence });
            case EntryKinds.TextHidden or EntryKinds.TextErased:
                return Hidden.Read(inner);
            case EntryKinds.ConsentWithdrawn:
                return Consents.Read(inner, entry.Sequence);
            case EntryKinds.PeopleDistinguished:
                return Ownership.DistinguishApart(inner with { Sequence = entry.Sequence });
            case EntryKinds.JudgementRecorded:
                Ownership.Leads(inner.Name);
                _judgedApart = true;
                return null;
            case EntryKinds.PlacementRecorded or EntryKinds.CommentRecorded:
                return CarryVoice(inner, entry.Sequence);
            case EntryKinds.CodingOpened or EntryKinds.CodingRecorded:
                // Of one coder one sheet counts; where the copies have two of the same, nothing is merged before one of them is another round's.
                return Holds(inner.Subject) || Coding.HasSheetOf(inner) ? null : Taken(inner) ?? Add(inner with { Sequence = entry.Sequence }) ?? Coding.Record(inner);
            case EntryKinds.DissentRecorded:
                // From a judgement that does not count there is nothing to dissent.
                return StandingJudgement is null || _judgedApart ? null : CarryVoice(inner, entry.Sequence);
            case EntryKinds.CommentAnswered:
                return Voices.Answer(inner.Text("comment") ?? string.Empty) is { } own && own.Sequence > _shared ? null : CarryVoice(inner, entry.Sequence);
            default:
                return MergeRules.Knows(inner.Kind) ? null : "The kind of the entry that is carried is not known.";
        }
    }

    // What would be left of an item that this copy let go is not there; what became of it in the other copy later is about what is here instead.
    private string? CarryPurge(JournalEntry inner)
    {
        var subject = Holds(inner.Subject) ? inner.Subject : Left(inner.Subject);
        var isErased = IsGone(subject, CaseItemState.Erased);
        if (inner.Content is { } left && !Holds(left) && (isErased || IsGone(subject, CaseItemState.Withdrawn)))
        {
            _dropped.TryAdd(left, inner.Subject);
            inner = inner with { Content = null };
        }

        return isErased ? null : Purge(inner with { Subject = subject });
    }

    // A placement of a copy that did not have the evidence of the other was made on what both shared.
    private string? CarryVoice(JournalEntry written, long sequence)
    {
        var inner = written with { Sequence = sequence };
        return Holds(inner.Subject) || IsErased(inner.Subject) ? null : Add(inner) ?? Voices.Record(inner, Evidence, _evidenceThen > _shared ? _shared : sequence, written.Sequence);
    }

    private string? Merge(JournalEntry entry)
    {
        if (entry.Content is not null || !entry.Body.TryGetValue("shared", out var shared) || shared.ValueKind != JsonValueKind.Number || !shared.TryGetInt64(out _shared))
        {
            return "An entry of this kind has no content, and says how much both copies shared.";
        }

        (_judgedApart, _evidenceThen) = (false, Evidence);
        return null;
    }

    private string? Taken(JournalEntry inner) => StateRules.Takes(Workflow, inner.Kind) ? null : "The state that the case was in takes no such change.";

    // What is left of an item goes where the other copy let the item go.
    private string Left(string id)
    {
        while (_left.TryGetValue(id, out var left) || (!Holds(id) && _dropped.TryGetValue(id, out left)))
        {
            id = left;
        }

        return id;
    }

    private bool EraseWithoutEffect(JournalEntry entry)
    {
        if (!_without.TryGetValue(entry.Subject, out var idle) || idle.State == CaseItemState.Erased)
        {
            return false;
        }

        _without[idle.Id] = idle with { State = CaseItemState.Erased, Version = entry.Sequence };
        return true;
    }

    // Of what counts and of what was carried over without effect.
    private bool IsErased(string id) => (Holds(id) || Keeps(id)) && (!Holds(id) || IsGone(id, CaseItemState.Erased))
        && (!_without.TryGetValue(id, out var idle) || idle.State == CaseItemState.Erased);

    private bool IsGone(string id, CaseItemState state) => _places.TryGetValue(id, out var place) && Items[place].State >= state;
}
