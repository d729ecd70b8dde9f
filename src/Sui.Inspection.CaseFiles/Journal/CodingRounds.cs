using System.Text.Json;
using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Which coders handed their sheets in, as the entries say. Who they are stands in items alone: entries number them, so that they hold nobody's name.</summary>
internal sealed class CodingRounds
{
    /// <summary>How many coders the entry of a coding says that there are.</summary>
    public const string Coders = "coders";

    /// <summary>Which of them the entry of a sheet says that it is of, from 1.</summary>
    public const string Coder = "coder";

    /// <summary>Of which coding a sheet is: the id of its item.</summary>
    public const string Round = "round";

    private readonly Dictionary<string, (long Coders, SortedDictionary<long, string> Sheets)> _rounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roundOf = new(StringComparer.Ordinal);

    /// <summary>The codings, in their order.</summary>
    public IEnumerable<string> All => _rounds.Keys;

    /// <summary>The sheets of a coding that are there, by the numbers of their coders.</summary>
    public IReadOnlyDictionary<long, string> Sheets(string round) => _rounds[round].Sheets;

    /// <summary>Whether each coder of a coding has handed their sheet in.</summary>
    public bool IsFinished(string round) => _rounds.TryGetValue(round, out var one) && one.Sheets.Count == one.Coders;

    /// <summary>Whether a sheet is kept from everybody still.</summary>
    public bool Hides(string sheet) => !_roundOf.TryGetValue(sheet, out var round) || !IsFinished(round);

    /// <summary>Of whom an entry's sheet is.</summary>
    public static (string? Round, long Coder) CoderOf(JournalEntry entry) => (entry.Text(Round), Number(entry, Coder));

    /// <summary>Whether the sheet of the coder that an entry names is there.</summary>
    public bool HasSheetOf(JournalEntry entry) => CoderOf(entry) is ({ } round, var coder) && _rounds.TryGetValue(round, out var one) && one.Sheets.ContainsKey(coder);

    /// <summary>Takes an entry into account, whose item was added.</summary>
    /// <returns>Null; or, where the entry says what cannot be, what that is.</returns>
    public string? Record(JournalEntry entry)
    {
        if (entry.Kind == EntryKinds.CodingOpened)
        {
            return Number(entry, Coders) is >= 2 and var coders && _rounds.TryAdd(entry.Subject, (coders, [])) ? null : "The entry does not say how many code.";
        }

        if (CoderOf(entry) is not ({ } round, >= 1 and var coder) || !_rounds.TryGetValue(round, out var one) || coder > one.Coders || !one.Sheets.TryAdd(coder, entry.Subject))
        {
            return "The sheet is of no coder of a coding, or of one whose sheet was there.";
        }

        _roundOf[entry.Subject] = round;
        return null;
    }

    private static long Number(JournalEntry entry, string name) =>
        entry.Body.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : 0;
}
