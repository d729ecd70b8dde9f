using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>What became of items in one copy, by the entries that the other does not know.</summary>
internal sealed class ItemFates
{
    private readonly Dictionary<string, string> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JournalEntry> _erased = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JournalEntry> _withdrawn = new(StringComparer.Ordinal);

    /// <summary>Reads entries.</summary>
    /// <param name="branch">The entries of the copy, which the other does not know.</param>
    public ItemFates(IReadOnlyList<CaseBranch.BranchEntry> branch)
    {
        var entries = branch.Select(entry => CarriedEntry.Innermost(entry.Entry) ?? entry.Entry).ToList();
        for (var place = 0; place < entries.Count; place++)
        {
            var entry = entries[place];
            switch (entry.Kind)
            {
                case EntryKinds.ItemAdded:
                    Added.TryAdd(entry.Subject, entry);
                    if (entry.Text(EntryKinds.Replaces) is { } replaced)
                    {
                        _next[replaced] = entry.Subject;
                    }

                    break;
                case EntryKinds.ItemErased:
                    _erased[entry.Subject] = entry;
                    break;
                case EntryKinds.ItemPurged:
                    _erased[entry.Subject] = entry;
                    if (entry.Content is { } left)
                    {
                        Added.TryAdd(left, entry);
                        _next[entry.Subject] = left;
                    }

                    break;
                case EntryKinds.ItemWithdrawn:
                    _withdrawn[entry.Subject] = entry;
                    if (place + 1 < entries.Count && IsReplaced(place == 0 ? null : entries[place - 1], entry, entries[place + 1]))
                    {
                        _next[entry.Subject] = entries[place + 1].Subject;
                    }

                    break;
            }
        }
    }

    /// <summary>The entries that added items, or left them where they erased others, by the item.</summary>
    public Dictionary<string, JournalEntry> Added { get; } = new(StringComparer.Ordinal);

    /// <summary>The items that were withdrawn, erased, purged or replaced: what both withdrew in one moment they know both, and not what each put in its place.</summary>
    public IEnumerable<string> Changed => _withdrawn.Keys.Union(_erased.Keys).Union(_next.Keys);

    /// <summary>What came in the place of an item, one after the other, itself first.</summary>
    public IEnumerable<string> Chain(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = id; at is not null && seen.Add(at); at = _next.GetValueOrDefault(at))
        {
            yield return at;
        }
    }

    /// <summary>The entry that erased or purged an item or, later, what came in its place; null where none did.</summary>
    public JournalEntry? Erased(string id) => Chain(id).Select(_erased.GetValueOrDefault).LastOrDefault(entry => entry is not null);

    /// <summary>The entry that withdrew an item or, later, what came in its place; null where none did.</summary>
    public JournalEntry? Withdrawn(string id) => Chain(id).Select(_withdrawn.GetValueOrDefault).LastOrDefault(entry => entry is not null);

    // Earlier versions do not say what a row replaces: there one change withdraws a row and adds another, and does nothing else; what a pack brings in is
    // known by its ids.
    private static bool IsReplaced(JournalEntry? before, JournalEntry withdrawn, JournalEntry added) =>
        added.Kind == EntryKinds.ItemAdded && IsOfOne(withdrawn, added)
            && !(before is { Kind: EntryKinds.ItemWithdrawn or EntryKinds.PackImported } && IsOfOne(before, withdrawn));

    private static bool IsOfOne(JournalEntry entry, JournalEntry other) => entry.At == other.At && entry.Name == other.Name && entry.Why == other.Why;
}
