using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>What stands in entries that somebody wrote – roles, names, what a comment is about, reasons –, each text once.</summary>
internal sealed class WrittenTexts
{
    private static readonly string[] OfBody = ["role", "about", "one", "other"];

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _committed = new(StringComparer.Ordinal);
    private JournalEntry? _last;

    /// <summary>Takes an entry into account, and all that it carries.</summary>
    public void Add(JournalEntry entry)
    {
        // Of the entries of one change all say the same.
        if (_last is { } last && entry.Kind != EntryKinds.EntryCarried && ReferenceEquals(last.Role, entry.Role) && ReferenceEquals(last.Name, entry.Name) && ReferenceEquals(last.Why, entry.Why)
            && ReferenceEquals(last.Texts, entry.Texts) && ReferenceEquals(last.Committed, entry.Committed))
        {
            return;
        }

        _last = entry;
        for (var at = entry; at is not null; at = CarriedEntry.Of(at))
        {
            _texts.Add(at.Role);
            _texts.Add(at.Name);
            Add(at, EntryReader.Why, at.Why);
            foreach (var member in OfBody)
            {
                if (at.Text(member) is { } text)
                {
                    Add(at, member, text);
                }
            }
        }
    }

    /// <summary>Those that hold words and are shown still, each in an order that depends on nothing else: those that stand in entries themselves, and the commitments to those that do not.</summary>
    /// <param name="hidden">What is shown no more.</param>
    /// <param name="holds">Whether a text holds the words.</param>
    public (List<string> Texts, List<string> Commitments) Holding(HiddenTexts hidden, Func<string, bool> holds) =>
        ([.. _texts.Where(text => text.Length > 0 && holds(text) && !hidden.Has(text)).Order(StringComparer.Ordinal)],
            [.. _committed.Where(text => !hidden.IsErased(text.Key) && holds(text.Value)).Select(text => text.Key).Order(StringComparer.Ordinal)]);

    private void Add(JournalEntry entry, string member, string text)
    {
        if (entry.Committed.TryGetValue(member, out var commitment))
        {
            _committed[commitment] = text;
        }
        else
        {
            _texts.Add(text);
        }
    }
}
