using System.Text;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>The statements that change a case file, prepared once for a connection.</summary>
internal sealed class CaseStatements(SqliteConnection connection, string path) : IDisposable
{
    private readonly SqliteCommand _readStanding = Make(connection, "SELECT size, hash, frontier, workflow, fired, evidence FROM standing WHERE id = 1");
    private readonly SqliteCommand _writeStanding = Make(
        connection, "UPDATE standing SET size = $a, hash = $b, frontier = $c, workflow = $d, fired = $e, evidence = $f WHERE id = 1", 6);
    private readonly SqliteCommand _addEntry = Make(connection, "INSERT INTO journal (sequence, hash, entry) VALUES ($a, $b, $c)", 3);
    private readonly SqliteCommand _addContent = Make(connection, "INSERT INTO content (sequence, salt, bytes) VALUES ($a, $b, $c)", 3);
    private readonly SqliteCommand _eraseContent = Make(connection, "DELETE FROM content WHERE sequence = $a", 1);
    private readonly SqliteCommand _addItem = Make(
        connection, "INSERT INTO items (sequence, id, part, file, state, version) VALUES ($a, $b, $c, $d, 0, $a)", 4);
    private readonly SqliteCommand _changeItem = Make(connection, "UPDATE items SET state = $b, version = $c WHERE sequence = $a", 3);
    private readonly SqliteCommand _items = Make(connection, "SELECT sequence, id, part, file, state, version FROM items ORDER BY sequence");

    /// <summary>How the case stands.</summary>
    public Standing ReadStanding(SqliteTransaction? transaction)
    {
        _readStanding.Transaction = transaction;
        using var reader = _readStanding.ExecuteReader();
        if (!reader.Read() || MerkleFrontier.Read(reader.GetInt64(0), Sql.Blob(reader, 2)) is not { } frontier)
        {
            throw new CaseFileException([StorageFaults.Damaged(path)]);
        }

        return new Standing
        {
            Frontier = frontier,
            Hash = Convert.ToHexStringLower(Sql.Blob(reader, 1)),
            Workflow = reader.GetString(3),
            Fired = reader.GetInt64(4),
            Evidence = reader.GetInt64(5),
        };
    }

    /// <summary>Keeps how the case stands.</summary>
    public void WriteStanding(SqliteTransaction transaction, Standing standing) => Run(
        _writeStanding, transaction, standing.Size, Convert.FromHexString(standing.Hash), standing.Frontier.ToBytes(), standing.Workflow, standing.Fired,
        standing.Evidence);

    /// <summary>Adds an entry.</summary>
    public void AddEntry(SqliteTransaction transaction, long sequence, byte[] hash, byte[] entry) => Run(_addEntry, transaction, sequence, hash, entry);

    /// <summary>Adds what an entry commits to.</summary>
    public void AddContent(SqliteTransaction transaction, long sequence, byte[] salt, byte[] bytes) =>
        Run(_addContent, transaction, sequence, salt, bytes);

    /// <summary>Erases what an entry commits to.</summary>
    public void EraseContent(SqliteTransaction transaction, long sequence) => Run(_eraseContent, transaction, sequence);

    /// <summary>Adds an item.</summary>
    public void AddItem(SqliteTransaction transaction, long sequence, byte[] id, CaseItemPart part, string? file) =>
        Run(_addItem, transaction, sequence, id, part.ToString(), file ?? (object)DBNull.Value);

    /// <summary>Changes the state of an item.</summary>
    public void ChangeItem(SqliteTransaction transaction, long sequence, CaseItemState state, long version) =>
        Run(_changeItem, transaction, sequence, (long)state, version);

    /// <summary>The items, in the order in which they were added.</summary>
    public List<CaseItem> ReadItems(SqliteTransaction? transaction)
    {
        var items = new List<CaseItem>();
        _items.Transaction = transaction;
        using var reader = _items.ExecuteReader();
        while (reader.Read())
        {
            items.Add(Item(reader));
        }

        return items;
    }

    /// <summary>What an entry committed to; empty where it was erased.</summary>
    public byte[] ReadContent(SqliteTransaction? transaction, long sequence) => FindContent(transaction, sequence) ?? [];

    /// <summary>What an entry committed to; null where it was erased.</summary>
    public byte[]? FindContent(SqliteTransaction? transaction, long sequence) =>
        One(transaction, "SELECT bytes FROM content WHERE sequence = $a", sequence);

    /// <summary>What an entry committed to, with its salt; null where it was erased.</summary>
    public (byte[] Salt, byte[] Bytes)? FindSealed(SqliteTransaction? transaction, long sequence) =>
        FindContent(transaction, sequence) is { } bytes && One(transaction, "SELECT salt FROM content WHERE sequence = $a", sequence) is { } salt ? (salt, bytes) : null;

    /// <summary>The words that an entry committed to; empty where they were erased.</summary>
    public string ReadWords(SqliteTransaction? transaction, JournalEntry entry) => Encoding.UTF8.GetString(ReadContent(transaction, entry.Sequence));

    /// <summary>The headings of a table that is held; null where there is none of this name.</summary>
    public byte[]? ReadHeader(SqliteTransaction? transaction, string file) => One(
        transaction, "SELECT c.bytes FROM items i JOIN content c ON c.sequence = i.sequence WHERE i.part = 'Header' AND i.file = $a AND i.state = 0", file);

    /// <summary>The bytes of an entry; null where there is none.</summary>
    public byte[]? ReadEntryBytes(SqliteTransaction? transaction, long sequence) =>
        One(transaction, "SELECT entry FROM journal WHERE sequence = $a", sequence);

    /// <summary>An entry; null where there is none that can be read.</summary>
    public JournalEntry? ReadEntry(SqliteTransaction? transaction, long sequence) =>
        ReadEntryBytes(transaction, sequence) is { } bytes ? EntryReader.Read(bytes) : null;

    /// <summary>What follows from the journal. An entry that says what cannot be is passed over; verifying names it.</summary>
    public CaseState ReadState(SqliteTransaction? transaction)
    {
        var state = new CaseState();
        foreach (var entry in ReadEntries(transaction))
        {
            state.Apply(entry);
        }

        return state;
    }

    /// <summary>The entries in their order. One that cannot be read is passed over; verifying names it.</summary>
    public IEnumerable<JournalEntry> ReadEntries(SqliteTransaction? transaction) => ReadEntriesWithBytes(transaction).Select(entry => entry.Entry);

    /// <summary>The entries in their order, with their bytes.</summary>
    public IEnumerable<(byte[] Bytes, JournalEntry Entry)> ReadEntriesWithBytes(SqliteTransaction? transaction)
    {
        using var command = Sql.Command(connection, "SELECT entry FROM journal ORDER BY sequence", transaction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var bytes = Sql.Blob(reader, 0);
            if (EntryReader.Read(bytes) is { } entry)
            {
                yield return (bytes, entry);
            }
        }
    }

    /// <summary>Whether a judgement was ever recorded.</summary>
    public bool HasJudgement(SqliteTransaction? transaction) =>
        Sql.Value(connection, "SELECT 1 FROM items WHERE part = 'Judgement' LIMIT 1", transaction) is not null;

    /// <summary>The number of the last entry that judged or moderated; 0 for none.</summary>
    public long LastDecision(SqliteTransaction? transaction) =>
        (long)(Sql.Value(connection, "SELECT max(sequence) FROM items WHERE part IN ('Judgement', 'Moderation')", transaction) ?? 0L);

    /// <summary>The rows of a table that are held, in their order.</summary>
    public IEnumerable<(string Item, byte[] Content)> ReadRows(SqliteTransaction? transaction, string file) =>
        ReadEvidence(transaction, file).Where(one => one.Item is { Part: CaseItemPart.Row, State: CaseItemState.Held }).Select(one => (one.Item.Id, one.Content));

    /// <summary>The parts of the pack that are held or were withdrawn, with what they hold, in their order.</summary>
    /// <param name="transaction">What is read in.</param>
    /// <param name="file">The file of the pack that they belong to; null for all.</param>
    public IEnumerable<(CaseItem Item, byte[] Content)> ReadEvidence(SqliteTransaction? transaction, string? file = null)
    {
        using var command = Sql.Command(
            connection,
            "SELECT i.sequence, i.id, i.part, i.file, i.state, i.version, c.bytes FROM items i JOIN content c ON c.sequence = i.sequence "
                + "WHERE i.state < 2 AND i.part IN ('Manifest', 'Document', 'Header', 'Row') AND ($a IS NULL OR i.file = $a) ORDER BY i.sequence",
            transaction);
        command.Parameters.Add(new SqliteParameter("$a", file ?? (object)DBNull.Value));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            // A part of the pack without a file is a row that no version wrote: it cannot be read.
            yield return (Item(reader) with { File = reader.GetString(3) }, Sql.Blob(reader, 6));
        }
    }

    /// <summary>The parts of the pack that are held, with the files that they belong to, in their order.</summary>
    public IEnumerable<(string File, byte[] Content)> ReadPack(SqliteTransaction? transaction) =>
        ReadEvidence(transaction).Where(one => one.Item.State == CaseItemState.Held).Select(one => (one.Item.File!, one.Content));

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(
        [_readStanding, _writeStanding, _addEntry, _addContent, _eraseContent, _addItem, _changeItem, _items], command => command.Dispose());

    // What no part and no state is, verifying names.
    private static CaseItem Item(SqliteDataReader reader) => new(
        Convert.ToHexStringLower(Sql.Blob(reader, 1)), reader.GetInt64(0),
        Enum.TryParse<CaseItemPart>(Sql.Text(reader, 2), out var part) ? part : (CaseItemPart)(-1),
        Sql.Text(reader, 3), (CaseItemState)reader.GetInt64(4), reader.GetInt64(5));

    private static void Run(SqliteCommand command, SqliteTransaction transaction, params ReadOnlySpan<object> values)
    {
        command.Transaction = transaction;
        for (var place = 0; place < values.Length; place++)
        {
            command.Parameters[place].Value = values[place];
        }

        command.ExecuteNonQuery();
    }

    private byte[]? One(SqliteTransaction? transaction, string statement, object value)
    {
        using var command = Sql.Command(connection, statement, transaction);
        command.Parameters.Add(new SqliteParameter("$a", value));
        return command.ExecuteScalar() as byte[];
    }

    private static SqliteCommand Make(SqliteConnection connection, string statement, int parameters = 0)
    {
        var command = Sql.Command(connection, statement);
        for (var place = 0; place < parameters; place++)
        {
            command.Parameters.Add(new SqliteParameter("$" + (char)('a' + place), null));
        }

        return command;
    }
}
