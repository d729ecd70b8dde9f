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

    private readonly byte[] _hash;
    private readonly byte[] _bytes;
    private readonly byte[]? _salt;
    private readonly byte[]? _content;
    private readonly byte[]? _words;

    private JournalRow(SqliteDataReader reader)
    {
        (Sequence, _hash, Node, IsLast) = (reader.GetInt64(0), Sql.Blob(reader, 1), Sql.Blob(reader, 2), reader.GetInt64(3) == 1);
        Stands = (Sql.Text(reader, 4), Number(reader, 5), Number(reader, 6));
        Item = reader.IsDBNull(8) && reader.IsDBNull(7) && reader.IsDBNull(9) && reader.IsDBNull(10) && reader.IsDBNull(11) ? null
            : new RowItem(Sql.Blob(reader, 7), Sql.Text(reader, 8), Sql.Text(reader, 9), Number(reader, 10), Number(reader, 11));
        (_bytes, _salt, _content, _words) = (Sql.Blob(reader, 12), reader.GetValue(13) as byte[], reader.GetValue(14) as byte[], reader.GetValue(15) as byte[]);
    }

    /// <summary>The number under which it stands.</summary>
    public long Sequence { get; }

    /// <summary>The node of the tree that is kept.</summary>
    public byte[] Node { get; }

    /// <summary>Whether it is marked as the last entry.</summary>
    public bool IsLast { get; }

    /// <summary>How the case is said to stand after it; all null in rows that schema 1 wrote.</summary>
    public (string? Workflow, long? Fired, long? Evidence) Stands { get; }

    /// <summary>The item that it is said to add; null for none.</summary>
    public RowItem? Item { get; }

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
    public long Size => _bytes.Length + (_content?.Length ?? 0L) + (_words?.Length ?? 0L);

    /// <summary>Reads the rows after one, in their order.</summary>
    public static IEnumerable<JournalRow> After(SqliteConnection connection, SqliteTransaction? transaction, long sequence)
    {
        using var command = Sql.Command(connection, Columns + " WHERE sequence > $a ORDER BY sequence", transaction);
        command.Parameters.AddWithValue("$a", sequence);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new JournalRow(reader);
        }
    }

    /// <summary>Computes what can be computed of the row alone, whatever stands before it.</summary>
    /// <param name="before">The row before it, where that was computed; null for none.</param>
    public void Compute(JournalRow? before)
    {
        var hash = SHA256.HashData(_bytes);
        (Hash, HashHolds) = (Convert.ToHexStringLower(hash), hash.AsSpan().SequenceEqual(_hash));
        Words = EntryWords.Read(_words, before?.Words);
        (Leaf, Entry) = (MerkleFrontier.HashOf(_bytes), EntryReader.Read(_bytes, Words ?? EntryWords.None, before?.Entry));
        Commitment = _salt is not null || _content is not null ? Convert.ToHexStringLower(Commitments.Of(_salt ?? [], _content ?? [])) : null;
    }

    private static long? Number(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    /// <summary>An item as its row says it.</summary>
    internal sealed record RowItem(byte[] Id, string? Part, string? File, long? State, long? Version);
}
