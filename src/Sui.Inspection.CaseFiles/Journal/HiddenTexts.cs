using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Purging;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Texts of entries themselves – roles, names, what a comment is about, reasons – that hold words which went. An entry cannot be changed; what can be done is to show and print
/// them nowhere. They are known by their hashes, so that they are whichever entry and copy they stand in.</summary>
internal sealed class HiddenTexts
{
    private readonly HashSet<string> _hashes = new(StringComparer.Ordinal);

    /// <summary>Whether a text is hidden.</summary>
    public bool Has(string text) => _hashes.Count > 0 && _hashes.Contains(SubjectHash.Of(text));

    /// <summary>A text as it is shown.</summary>
    public string Shown(string text) => Has(text) ? RetentionRule.Erased : text;

    /// <summary>Whoever made an entry, as they are shown.</summary>
    public CaseActor Actor(JournalEntry entry) => new(Shown(entry.Role), Shown(entry.Name));

    /// <summary>Takes an entry into account.</summary>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Read(JournalEntry entry)
    {
        if (!SubjectHash.IsAll(entry))
        {
            return "The entry does not say which text is hidden.";
        }

        _hashes.Add(entry.Subject);
        return null;
    }
}
