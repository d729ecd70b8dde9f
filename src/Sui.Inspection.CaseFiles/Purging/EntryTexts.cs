using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>Words that somebody wrote into an entry itself, as a role, a name, what a comment is about, or a reason: they are refused where they are entered, and hidden where they stand
/// already when the words go.</summary>
internal static class EntryTexts
{
    private static readonly string[] OfBody = ["role", "about"];

    /// <summary>Hides the texts of entries that hold words.</summary>
    /// <param name="transaction">The change in which the words go.</param>
    /// <param name="holds">Whether a text holds them.</param>
    /// <returns>How many texts are hidden now.</returns>
    public static int Hide(CaseTransaction transaction, Func<string, bool> holds)
    {
        var texts = transaction.Read((statements, scope) => Holding(statements, scope, holds));
        foreach (var text in texts)
        {
            transaction.Append(new EntryDraft(EntryKinds.TextHidden, SubjectHash.Of(text), CanonicalBody.Empty));
        }

        return texts.Count;
    }

    /// <summary>The texts of entries that hold words and are shown still, in an order that depends on nothing else.</summary>
    public static List<string> Holding(CaseStatements statements, SqliteTransaction? scope, Func<string, bool> holds)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in statements.ReadEntries(scope))
        {
            texts.UnionWith(Of(entry));
            if (CarriedEntry.Innermost(entry) is { } inner)
            {
                texts.UnionWith(Of(inner));
            }
        }

        var hidden = statements.ReadHidden(scope);
        return [.. texts.Where(text => text.Length > 0 && holds(text) && !hidden.Has(text)).Order(StringComparer.Ordinal)];
    }

    /// <summary>That the words of hidden texts stand in the entries still; none where nothing was hidden.</summary>
    public static IReadOnlyList<Problem> Named(string path, int hidden) => hidden == 0 ? [] :
    [
        CaseProblems.Warning(
            CaseCodes.HiddenInEntries, CaseProblems.Of(path),
            $"Words that go were written into entries themselves, as roles, names or reasons ({hidden.ToString(System.Globalization.CultureInfo.InvariantCulture)}). They are shown and printed nowhere any more; in the bytes of the entries they stand.",
            "Entries without anybody's words.", "Give out no copy of the case file itself: what is exported and printed of it does not have the words."),
    ];

    private static IEnumerable<string> Of(JournalEntry entry) => [entry.Role, entry.Name, entry.Why, .. OfBody.Select(entry.Text).OfType<string>()];
}
