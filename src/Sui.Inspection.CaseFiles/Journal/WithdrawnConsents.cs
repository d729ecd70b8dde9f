using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>To which quotations consent was withdrawn: of the quotation itself nothing is left by which it could be found.</summary>
internal sealed class WithdrawnConsents
{
    private readonly Dictionary<string, (JournalEntry Entry, long Sequence)> _entries = new(StringComparer.Ordinal);

    /// <summary>The entry by which consent to a quotation was withdrawn last, and its number in this file; null where none was.</summary>
    public (JournalEntry Entry, long Sequence)? Find(string id) => _entries.TryGetValue(SubjectHash.Of(id), out var found) ? found : null;

    /// <summary>Takes an entry into account.</summary>
    /// <param name="entry">The entry as it was written.</param>
    /// <param name="sequence">Its number, or that of the entry which carries it.</param>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Read(JournalEntry entry, long sequence)
    {
        if (!SubjectHash.IsAll(entry))
        {
            return "The entry does not say to what consent was withdrawn.";
        }

        _entries[entry.Subject] = (entry, sequence);
        return null;
    }
}
