using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>The journal of one copy, as merging looks at it.</summary>
internal sealed class CaseBranch
{
    private CaseBranch(IReadOnlyList<BranchEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            Hidden.ReadOne(CarriedEntry.Innermost(entry.Entry) ?? entry.Entry);
        }

        Known = entries.SelectMany(entry => CarriedEntry.Layers(entry.Bytes)).Select(layer => Hash(layer.Bytes)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The entries in their order.</summary>
    public IReadOnlyList<BranchEntry> Entries { get; }

    /// <summary>The hashes of its entries and of all that they carry.</summary>
    public IReadOnlySet<string> Known { get; }

    /// <summary>The texts of entries that it shows nowhere any more.</summary>
    public HiddenTexts Hidden { get; } = new();

    /// <summary>The hash of its last entry.</summary>
    public string Head => Entries[^1].Hash;

    /// <summary>An entry.</summary>
    /// <param name="Bytes">Its bytes.</param>
    /// <param name="Hash">Their hash.</param>
    /// <param name="Entry">What it says.</param>
    internal sealed record BranchEntry(byte[] Bytes, string Hash, JournalEntry Entry);

    /// <summary>Reads the journal of a copy that verifies.</summary>
    public static CaseBranch Read(CaseStatements statements, SqliteTransaction? transaction) => new(
        [.. statements.ReadEntriesWithBytes(transaction).Select(entry => new BranchEntry(entry.Bytes, Hash(entry.Bytes), entry.Entry))]);

    /// <summary>The entries that another copy does not know.</summary>
    public IReadOnlyList<BranchEntry> Beyond(CaseBranch other) => [.. Entries.SkipWhile(entry => other.Known.Contains(entry.Hash))];

    /// <summary>How many entries both begin with.</summary>
    public int SharedWith(CaseBranch other) => Entries.Zip(other.Entries).TakeWhile(pair => pair.First.Hash == pair.Second.Hash).Count();

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
