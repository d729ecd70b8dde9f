using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>A row of a case file as it is read, before anything of it is believed.</summary>
internal sealed class JournalRow
{
    private const string Columns = "SELECT sequence, hash, node, last, workflow, fired, evidence, id, part, file, state, version, entry, salt, bytes, words FROM journal";

    // Everything in one piece: the hash that is kept, the node, the entry, its salt, its content.
    private readonly byte[] _all;
    private readonly int _node;
    private readonly int _entry;
    private readonly int _salt;
    private readonly int _content;
    private readonly bool _isCommitted;
    private readonly byte[]? _words;
    private byte[]? _itemId;

    private JournalRow(BareRows rows, byte[]? formerWords)
    {
        (Sequence, IsLast) = (rows.Number(0), rows.Number(3) == 1);
        Stands = (rows.Text(4), rows.NumberOrNone(5), rows.NumberOrNone(6));
        if (!(rows.IsNull(8) && rows.IsNull(7) && rows.IsNull(9) && rows.IsNull(10) && rows.IsNull(11)))
        {
            (_itemId, Item) = (rows.Copy(7) ?? [], new RowItem(string.Empty, rows.Text(8), rows.Text(9), rows.NumberOrNone(10), rows.NumberOrNone(11)));
        }

        _isCommitted = !rows.IsNull(13) || !rows.IsNull(14);
        var hash = rows.Bytes(1);
        var node = rows.Bytes(2);
        var entry = rows.Bytes(12);
        var salt = rows.Bytes(13);
        var content = rows.Bytes(14);
        _node = hash.Length;
        _entry = _node + node.Length;
        _salt = _entry + entry.Length;
        _content = _salt + salt.Length;
        _all = GC.AllocateUninitializedArray<byte>(_content + content.Length);
        hash.CopyTo(_all);
        node.CopyTo(_all.AsSpan(_node));
        entry.CopyTo(_all.AsSpan(_entry));
        salt.CopyTo(_all.AsSpan(_salt));
        content.CopyTo(_all.AsSpan(_content));

        // Rows of one change share their texts as a rule.
        _words = rows.IsNull(15) ? null : formerWords is not null && rows.Bytes(15).SequenceEqual(formerWords) ? formerWords : rows.Copy(15) ?? [];
    }

    /// <summary>The number under which it stands.</summary>
    public long Sequence { get; }

    /// <summary>The node of the tree that is kept.</summary>
    public ReadOnlySpan<byte> Node => _all.AsSpan(_node, _entry - _node);

    /// <summary>Whether it is marked as the last entry.</summary>
    public bool IsLast { get; }

    /// <summary>How the case is said to stand after it; all null in rows that schema 1 wrote.</summary>
    public (string? Workflow, long? Fired, long? Evidence) Stands { get; }

    /// <summary>The item that it is said to add; null for none.</summary>
    public RowItem? Item { get; private set; }

    /// <summary>The hash of the entry's bytes in hexadecimal digits.</summary>
    public string Hash { get; private set; } = string.Empty;

    /// <summary>Whether the hash that is kept is that of the bytes.</summary>
    public bool HashHolds { get; private set; }

    /// <summary>The hash of the entry as a leaf of the tree.</summary>
    public byte[] Leaf { get; private set; } = [];

    /// <summary>The entry; null where it is not of the form that entries have.</summary>
    public JournalEntry? Entry { get; private set; }

    /// <summary>What the content commits to in hexadecimal digits; null where there is none.</summary>
    public string? Commitment { get; private set; }

    /// <summary>The texts that are kept with the entry; null where they are not of the form that they have.</summary>
    public EntryWords? Words { get; private set; }

    /// <summary>How many bytes are held of it.</summary>
    public long Size => _all.Length + (_words?.Length ?? 0L);

    /// <summary>Reads the rows after one, in their order.</summary>
    public static IEnumerable<JournalRow> After(SqliteConnection connection, long sequence)
    {
        using var rows = new BareRows(connection, Columns + " WHERE sequence > ? ORDER BY sequence").With(1, sequence);
        byte[]? words = null;
        while (rows.Next())
        {
            var row = new JournalRow(rows, words);
            words = row._words;
            yield return row;
        }
    }

    /// <summary>Computes what can be computed of the row alone, whatever stands before it.</summary>
    /// <param name="before">The row before it, where that was computed; null for none.</param>
    public void Compute(JournalRow? before)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var entry = _all.AsSpan(_entry, _salt - _entry);
        SHA256.HashData(entry, hash);
        (Hash, HashHolds) = (Convert.ToHexStringLower(hash), hash.SequenceEqual(_all.AsSpan(0, _node)));
        Words = before is not null && ReferenceEquals(_words, before._words) ? before.Words : EntryWords.Read(_words, before?.Words);
        (Leaf, Entry) = (MerkleFrontier.HashOf(entry), EntryReader.Read(entry, Words ?? EntryWords.None, before?.Entry));
        if (_isCommitted)
        {
            Commitments.Of(_all.AsSpan(_salt, _content - _salt), _all.AsSpan(_content), hash);
            Commitment = Hex(hash, Entry?.Content);
        }

        if (Item is { } item)
        {
            (Item, _itemId) = (item with { Id = Hex(_itemId, Commitment) }, null);
        }
    }

    // Of what is committed to and of items the same digits stand in the entry already.
    private static string Hex(ReadOnlySpan<byte> bytes, string? like)
    {
        Span<char> digits = stackalloc char[2 * SHA256.HashSizeInBytes];
        return bytes.Length == SHA256.HashSizeInBytes && Convert.TryToHexStringLower(bytes, digits, out _) && like is not null && digits.SequenceEqual(like) ? like : Convert.ToHexStringLower(bytes);
    }

    /// <summary>An item as its row says it.</summary>
    internal sealed record RowItem(string Id, string? Part, string? File, long? State, long? Version);
}
