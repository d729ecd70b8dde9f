using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>Words that somebody wrote as a role, a name, what a comment is about, or a reason: they are refused where they are entered. Where they are in already when the words go, what an entry commits to is
/// erased, and what stands in an entry itself is hidden.</summary>
internal static class EntryTexts
{
    /// <summary>Erases the texts of entries that hold words, and hides those that cannot be erased.</summary>
    /// <param name="transaction">The change in which the words go.</param>
    /// <param name="holds">Whether a text holds them.</param>
    /// <returns>How many texts are hidden now, and stand in entries still; and how many were erased.</returns>
    public static (int Hidden, int Erased) Hide(CaseTransaction transaction, Func<string, bool> holds)
    {
        var (hidden, erased) = transaction.Read((statements, scope) => Holding(statements, scope, holds));
        return Hide(transaction, hidden, erased);
    }

    /// <summary>The same where the entries were read already.</summary>
    /// <param name="transaction">The change in which the words go.</param>
    /// <param name="written">The texts of all entries.</param>
    /// <param name="holds">Whether a text holds them.</param>
    /// <returns>How many texts are hidden now, and stand in entries still; and how many were erased.</returns>
    public static (int Hidden, int Erased) Hide(CaseTransaction transaction, WrittenTexts written, Func<string, bool> holds)
    {
        var (hidden, erased) = transaction.Read((statements, scope) => written.Holding(statements.ReadHidden(scope), holds));
        return Hide(transaction, hidden, erased);
    }

    /// <summary>Erases the reason of one entry, and what a comment says of itself; or hides it where it cannot be erased.</summary>
    /// <param name="transaction">The change.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>How many texts are hidden now, and stand in entries still; and how many were erased.</returns>
    public static (int Hidden, int Erased) Hide(CaseTransaction transaction, JournalEntry entry)
    {
        var known = transaction.Read((statements, scope) => statements.ReadHidden(scope));
        var isPlain = entry.Why.Length > 0 && entry.Committed.Count == 0 && !known.Has(entry.Why);
        return Hide(transaction, isPlain ? [entry.Why] : [], [.. entry.Committed.Values.Where(commitment => !known.IsErased(commitment)).Order(StringComparer.Ordinal)]);
    }

    private static (int Hidden, int Erased) Hide(CaseTransaction transaction, IReadOnlyList<string> hidden, IReadOnlyList<string> erased)
    {
        foreach (var text in hidden)
        {
            transaction.Append(new EntryDraft(EntryKinds.TextHidden, SubjectHash.Of(text), CanonicalBody.Empty));
        }

        transaction.EraseTexts(erased);
        return (hidden.Count, erased.Count);
    }

    /// <summary>The texts of entries that hold words and are shown still, each in an order that depends on nothing else: those that stand in entries themselves, and the commitments to those that do not.</summary>
    public static (List<string> Texts, List<string> Commitments) Holding(CaseStatements statements, SqliteTransaction? scope, Func<string, bool> holds)
    {
        var written = new WrittenTexts();
        foreach (var entry in statements.ReadEntries(scope))
        {
            written.Add(entry);
        }

        return written.Holding(statements.ReadHidden(scope), holds);
    }

    /// <summary>That the words of hidden texts stand in the entries still; none where all that went could be erased.</summary>
    public static IReadOnlyList<Problem> Named(string path, int hidden) => hidden == 0 ? [] :
    [
        CaseProblems.Warning(
            CaseCodes.HiddenInEntries, CaseProblems.Of(path),
            $"Words that go were written into entries themselves, as roles or names, or as reasons by an earlier version ({hidden.ToString(System.Globalization.CultureInfo.InvariantCulture)}). They are shown and printed nowhere any more; in the bytes of the entries they stand.",
            "Entries without anybody's words.", "Give out no copy of the case file itself: what is exported and printed of it does not have the words."),
    ];
}
