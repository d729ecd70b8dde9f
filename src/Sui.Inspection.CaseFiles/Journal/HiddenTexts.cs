using System.Globalization;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Purging;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>
/// Texts of entries – roles, names, what a comment is about, reasons – that hold words which went. Texts to which an entry commits were erased. Those that stand in an entry itself cannot be changed: what can be
/// done is to show and print them nowhere; they are known by their hashes, so that they are whichever entry and copy they stand in. Whatever is said of an entry in words is made here.
/// </summary>
internal sealed class HiddenTexts
{
    private readonly HashSet<string> _hashes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _erased = new(StringComparer.Ordinal);

    /// <summary>The commitments to the texts that were erased.</summary>
    public IReadOnlySet<string> Erased => _erased;

    /// <summary>Whether a text to which entries commit was erased.</summary>
    public bool IsErased(string commitment) => _erased.Contains(commitment);

    /// <summary>Whether a text is hidden.</summary>
    public bool Has(string text) => _hashes.Count > 0 && _hashes.Contains(SubjectHash.Of(text));

    /// <summary>A text as it is shown.</summary>
    public string Shown(string text) => Has(text) ? RetentionRule.Erased : text;

    /// <summary>Whoever made an entry, as they are shown.</summary>
    public CaseActor Actor(JournalEntry entry) => new(Shown(entry.Role), Shown(entry.Name));

    /// <summary>Whoever made an entry, in words: their role and their name.</summary>
    public string By(JournalEntry entry) => $"{Shown(entry.Role)}/{Shown(entry.Name)}";

    /// <summary>What an entry is called in words, so that two can be told apart.</summary>
    public string Named(JournalEntry entry)
    {
        var what = entry.Text("trigger") is { } trigger ? $"{entry.Kind} {trigger}" : entry.Kind;
        return string.Create(CultureInfo.InvariantCulture, $"entry {entry.Sequence} ({what}) by {By(entry)} at {entry.At}");
    }

    /// <summary>What an entry is called in a few words.</summary>
    public string Brief(JournalEntry entry) => string.Create(CultureInfo.InvariantCulture, $"entry {entry.Sequence} by {By(entry)}");

    /// <summary>Whether a text of an entry is shown no more: hidden, or erased.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="member">The member of the text.</param>
    /// <param name="text">The text as it stands in the entry, where it does.</param>
    public bool Hides(JournalEntry entry, string member, string? text) =>
        entry.Committed.TryGetValue(member, out var commitment) ? IsErased(commitment) : text is not null && Has(text);

    /// <summary>Takes all that others hold into account.</summary>
    public void Add(HiddenTexts others)
    {
        _hashes.UnionWith(others._hashes);
        _erased.UnionWith(others._erased);
    }

    /// <summary>Takes an entry into account where it hides or erases a text.</summary>
    public void ReadOne(JournalEntry entry)
    {
        if (entry.Kind is EntryKinds.TextHidden or EntryKinds.TextErased)
        {
            Read(entry);
        }
    }

    /// <summary>Takes an entry that hides or erases a text into account.</summary>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Read(JournalEntry entry)
    {
        if (!SubjectHash.IsAll(entry))
        {
            return "The entry does not say which text is hidden or erased.";
        }

        (entry.Kind == EntryKinds.TextErased ? _erased : _hashes).Add(entry.Subject);
        return null;
    }
}
