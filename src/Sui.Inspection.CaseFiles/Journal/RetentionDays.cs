using System.Text.Json;
using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>How many days each kind is kept, as the entries of a case say. Of two settings made apart in two copies the shorter holds, whichever copy was gone
/// on from.</summary>
internal sealed class RetentionDays
{
    /// <summary>The most days that can be set: a hundred years.</summary>
    public const int Most = 36_525;

    private readonly Dictionary<string, (int Days, long Sequence)> _days = new(StringComparer.Ordinal);
    private Dictionary<string, int> _apart = [];

    /// <summary>The days by kind; a kind that nothing was set for is not there.</summary>
    public IReadOnlyDictionary<string, int> Days => _days.ToDictionary(kind => kind.Key, kind => kind.Value.Days, StringComparer.Ordinal);

    /// <summary>Takes an entry into account.</summary>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Read(JournalEntry entry)
    {
        switch (entry.Kind)
        {
            case EntryKinds.RetentionSet:
                return Set(entry);
            case EntryKinds.CopyMerged when entry.Body.TryGetValue("shared", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var shared):
                _apart = _days.Where(kind => kind.Value.Sequence > shared).ToDictionary(kind => kind.Key, kind => kind.Value.Days, StringComparer.Ordinal);
                return null;
            case EntryKinds.EntryCarried when CarriedEntry.Innermost(entry) is { Kind: EntryKinds.RetentionSet } inner:
                return Carry(entry, inner);
            default:
                return null;
        }
    }

    private string? Set(JournalEntry entry)
    {
        if (Of(entry) is not { } days)
        {
            return "The entry does not say how many days are kept.";
        }

        _days[entry.Subject] = (days, entry.Sequence);
        return null;
    }

    private string? Carry(JournalEntry entry, JournalEntry inner)
    {
        if (Of(inner) is not { } days)
        {
            return "The entry that is carried does not say how many days are kept.";
        }

        _days[inner.Subject] = (_apart.TryGetValue(inner.Subject, out var own) ? Math.Min(own, days) : days, entry.Sequence);
        return null;
    }

    private static int? Of(JournalEntry entry) => entry.Content is null && entry.Body.TryGetValue("days", out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var days) && days is >= 0 and <= Most ? days : null;
}
