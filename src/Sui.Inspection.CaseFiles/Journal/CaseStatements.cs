using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Trees;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>The statements that change a case file, prepared once for a connection.</summary>
internal sealed partial class CaseStatements(SqliteConnection connection, string path) : IDisposable
{
    private const string ItemColumns = "sequence, id, part, file, state, version";

    private readonly BareStatement _begin = new(connection, "BEGIN IMMEDIATE");
    private readonly BareStatement _commit = new(connection, "COMMIT");
    private readonly SqliteCommand _rollback = Make(connection, "ROLLBACK");
    private readonly SqliteCommand _readStanding = Make(
        connection, "SELECT sequence, hash, workflow, fired, evidence FROM journal ORDER BY sequence DESC LIMIT 1");
    private readonly BareStatement _readDataVersion = new(connection, "PRAGMA data_version");
    private readonly SqliteCommand _readNode = Make(connection, "SELECT node FROM journal WHERE sequence = $a", 1);
    private readonly BareStatement _addEntry = new(
        connection,
        "INSERT INTO journal (sequence, hash, node, last, workflow, fired, evidence, id, part, file, state, version, entry, salt, bytes, words) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly BareStatement _unmark = new(connection, "UPDATE journal SET last = 0 WHERE sequence = ?");
    private readonly SqliteCommand _mark = Make(connection, "UPDATE journal SET last = 1 WHERE sequence = $a", 1);
    private readonly SqliteCommand _stand = Make(connection, "UPDATE journal SET workflow = $b, fired = $c, evidence = $d WHERE sequence = $a", 4);
    private readonly SqliteCommand _addContent = Make(connection, "UPDATE journal SET salt = $b, bytes = $c WHERE sequence = $a", 3);
    private readonly SqliteCommand _addItem = Make(
        connection, "UPDATE journal SET id = $b, part = $c, file = $d, state = 0, version = $a WHERE sequence = $a", 4);
    private readonly BareStatement _changeItem = new(connection, "UPDATE journal SET state = ?, version = ? WHERE sequence = ?");
    private readonly BareStatement _eraseItem = new(connection, "UPDATE journal SET state = 2, version = ?, salt = NULL, bytes = NULL WHERE sequence = ?");

    private (long DataVersion, Standing Standing, MerkleFrontier Frontier)? _known;
    private (long DataVersion, List<(string Part, string? File, long Version)> Items)? _erased;
    private long? _inChange;

    /// <summary>Begins a change: others have to wait until it ends. By statements that are prepared once; a <see cref="SqliteTransaction"/> prepares three for each change.</summary>
    public void Begin()
    {
        _begin.Run();
        // Nobody else writes until it ends.
        _inChange = _readDataVersion.Run();
    }

    /// <summary>Makes a change durable.</summary>
    public void Commit()
    {
        _commit.Run();
        _inChange = null;
    }

    /// <summary>Takes a change back where it was not made durable.</summary>
    public void TakeBack()
    {
        // What a change erased that did not become durable is there still.
        _erased = _inChange is null ? _erased : null;
        _inChange = null;

        // A failure, such as that of a full disk, may have taken it back already.
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            _rollback.ExecuteNonQuery();
        }
    }

    /// <summary>How the case stands, and the tree over its entries, where it is going to be changed; both are the caller's own.</summary>
    /// <exception cref="CaseFileException">The nodes are not those of a tree (SUI7005).</exception>
    public (Standing Standing, MerkleFrontier Frontier) ReadToChange()
    {
        var version = ReadDataVersion();
        if (_known is not { } known || known.DataVersion != version)
        {
            var standing = ReadStanding(null);
            _known = known = (version, standing, ReadFrontier(null, standing));
        }

        return (known.Standing.Copy(), known.Frontier.Copy());
    }

    /// <summary>How the case stands.</summary>
    public Standing ReadStanding(SqliteTransaction? transaction)
    {
        _readStanding.Transaction = transaction;
        using var reader = _readStanding.ExecuteReader();
        return !reader.Read() ? new Standing() : new Standing
        {
            Size = reader.GetInt64(0),
            Hash = Convert.ToHexStringLower(Sql.Blob(reader, 1)),
            Workflow = Sql.Text(reader, 2) ?? throw Damaged(),
            Fired = reader.GetInt64(3),
            Evidence = reader.GetInt64(4),
        };
    }

    /// <summary>The tree over the entries.</summary>
    /// <exception cref="CaseFileException">Its nodes are not those of a tree (SUI7005).</exception>
    public MerkleFrontier ReadFrontier(SqliteTransaction? transaction, Standing standing) =>
        MerkleFrontier.Read(standing.Size, sequence => ReadNode(transaction, sequence)) ?? throw Damaged();

    /// <summary>A number that is another one once anybody else has written to the file.</summary>
    public long ReadDataVersion() => _inChange ?? _readDataVersion.Run();

    /// <summary>Keeps what a change ended with, so that the next one need not read it unless somebody else writes.</summary>
    public void Know(Standing standing, MerkleFrontier frontier) => _known = _known is { } known ? (known.DataVersion, standing, frontier) : null;

    /// <summary>Marks the last entry of a change as the last of all, in place of the one before it. The first entry of a change came marked: where it is
    /// the only one, a single row changes.</summary>
    public void MarkLast(long before, long last)
    {
        _unmark.With(1, before).Run();
        if (last > before + 1)
        {
            _unmark.With(1, before + 1).Run();
            Run(_mark, last);
        }
    }

    /// <summary>Adds an entry; the last one of a change is marked once it is complete.</summary>
    /// <param name="standing">How the case stands after it.</param>
    /// <param name="hash">The hash of the entry.</param>
    /// <param name="node">The node of the tree that ends with it.</param>
    /// <param name="entry">Its bytes.</param>
    /// <param name="item">The item that it adds; null for none.</param>
    /// <param name="content">What it commits to; null for nothing.</param>
    /// <param name="words">The texts that are kept with it (<see cref="EntryWords"/>); null for none.</param>
    /// <param name="isLast">Whether it is marked as the last entry.</param>
    public void AddEntry(
        Standing standing, byte[] hash, byte[] node, byte[] entry, (byte[] Id, CaseItemPart Part, string? File)? item,
        (byte[] Salt, byte[] Bytes)? content, byte[]? words, bool isLast)
    {
        _addEntry.With(1, standing.Size).With(2, hash).With(3, node).With(4, isLast ? 1L : 0L).With(5, standing.Workflow).With(6, standing.Fired).With(7, standing.Evidence)
            .With(8, item?.Id).With(9, item?.Part.ToString()).With(10, item?.File).With(11, item is null ? (long?)null : 0L).With(12, item is null ? (long?)null : standing.Size)
            .With(13, entry).With(14, content?.Salt).With(15, content?.Bytes).With(16, words).Run();
    }

    /// <summary>Keeps how the case stands after its last entry.</summary>
    public void Stand(Standing standing) =>
        Run(_stand, standing.Size, standing.Workflow, standing.Fired, standing.Evidence);

    /// <summary>Keeps what an entry that is there commits to.</summary>
    public void AddContent(long sequence, byte[] salt, byte[] bytes) =>
        Run(_addContent, sequence, salt, bytes);

    /// <summary>Keeps the item that an entry that is there adds.</summary>
    public void AddItem(long sequence, byte[] id, CaseItemPart part, string? file) =>
        Run(_addItem, sequence, id, part.ToString(), Or(file));

    /// <summary>Changes the state of an item; what it holds goes where it is erased.</summary>
    public void ChangeItem(long sequence, CaseItemState state, long version)
    {
        if (state == CaseItemState.Erased)
        {
            _erased = null;
            _eraseItem.With(1, version).With(2, sequence).Run();
        }
        else
        {
            _changeItem.With(1, (long)state).With(2, version).With(3, sequence).Run();
        }
    }

    /// <summary>The items, in the order in which they were added.</summary>
    public List<CaseItem> ReadItems(SqliteTransaction? transaction)
    {
        var items = new List<CaseItem>();
        using var rows = new BareRows(connection, $"SELECT {ItemColumns} FROM journal WHERE part IS NOT NULL ORDER BY sequence");
        while (rows.Next())
        {
            items.Add(Item(rows));
        }

        return items;
    }

    /// <summary>The numbers of the entries that erased items. All of the journal is read for it, once until somebody erases: every change asks.</summary>
    /// <param name="transaction">What is read in.</param>
    /// <param name="part">What the items were.</param>
    /// <param name="file">The file that they belonged to; null for any.</param>
    public IEnumerable<long> ReadErased(SqliteTransaction? transaction, CaseItemPart part, string? file = null)
    {
        var version = ReadDataVersion();
        if (_erased is not { } known || known.DataVersion != version)
        {
            _erased = known = (version, ReadAllErased(transaction));
        }

        return known.Items.Where(item => item.Part == part.ToString() && (file is null || item.File == file)).Select(item => item.Version);
    }

    private List<(string Part, string? File, long Version)> ReadAllErased(SqliteTransaction? transaction)
    {
        using var command = Sql.Command(connection, "SELECT part, file, version FROM journal WHERE state = 2 AND part IS NOT NULL", transaction);
        using var reader = command.ExecuteReader();
        var items = new List<(string, string?, long)>();
        while (reader.Read())
        {
            items.Add((reader.GetString(0), Sql.Text(reader, 1), reader.GetInt64(2)));
        }

        return items;
    }

    /// <summary>Whether an item was added after an entry, other than as what is left of another.</summary>
    /// <param name="transaction">What is read in.</param>
    /// <param name="part">What it is.</param>
    /// <param name="file">The file that it belongs to; null for any.</param>
    /// <param name="after">The number of the entry.</param>
    /// <param name="last">The number of the last entry that counts.</param>
    public bool IsAddedAfter(SqliteTransaction? transaction, CaseItemPart part, string? file, long after, long last)
    {
        using var command = Sql.Command(connection, "SELECT entry, words FROM journal WHERE part = $a AND ($b IS NULL OR file = $b) AND sequence > $c AND sequence <= $d ORDER BY sequence", transaction);
        command.Parameters.Add(new SqliteParameter("$a", part.ToString()));
        command.Parameters.Add(new SqliteParameter("$b", file ?? (object)DBNull.Value));
        command.Parameters.Add(new SqliteParameter("$c", after));
        command.Parameters.Add(new SqliteParameter("$d", last));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (Entry(reader, 0, 1) is { } entry && (CarriedEntry.Innermost(entry) ?? entry).Kind != EntryKinds.ItemPurged)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an entry committed to; empty where it was erased.</summary>
    public byte[] ReadContent(SqliteTransaction? transaction, long sequence) => FindContent(transaction, sequence) ?? [];

    /// <summary>What an entry committed to; null where it was erased.</summary>
    public byte[]? FindContent(SqliteTransaction? transaction, long sequence) =>
        One(transaction, "SELECT bytes FROM journal WHERE sequence = $a", sequence);

    /// <summary>What an entry committed to, with its salt; null where it was erased.</summary>
    public (byte[] Salt, byte[] Bytes)? FindSealed(SqliteTransaction? transaction, long sequence) =>
        FindContent(transaction, sequence) is { } bytes && One(transaction, "SELECT salt FROM journal WHERE sequence = $a", sequence) is { } salt ? (salt, bytes) : null;

    /// <summary>The words that an entry committed to; where they were erased, that they were.</summary>
    public string ReadWords(SqliteTransaction? transaction, JournalEntry entry) =>
        FindContent(transaction, entry.Sequence) is { } words ? Encoding.UTF8.GetString(words) : RetentionRule.Erased;

    /// <summary>The headings of a table that is held; null where there is none of this name.</summary>
    public byte[]? ReadHeader(SqliteTransaction? transaction, string file) => One(
        transaction, "SELECT bytes FROM journal WHERE part = 'Header' AND file = $a AND state = 0", file);

    /// <summary>The bytes of an entry; null where there is none.</summary>
    public byte[]? ReadEntryBytes(SqliteTransaction? transaction, long sequence) =>
        One(transaction, "SELECT entry FROM journal WHERE sequence = $a", sequence);

    /// <summary>An entry; null where there is none that can be read.</summary>
    public JournalEntry? ReadEntry(SqliteTransaction? transaction, long sequence)
    {
        using var command = Sql.Command(connection, "SELECT entry, words FROM journal WHERE sequence = $a", transaction);
        command.Parameters.Add(new SqliteParameter("$a", sequence));
        using var reader = command.ExecuteReader();
        return reader.Read() ? Entry(reader, 0, 1) : null;
    }

    /// <summary>What follows from the journal. An entry that says what cannot be is passed over; verifying names it.</summary>
    public CaseState ReadState(SqliteTransaction? transaction) => GoOn(transaction, new CaseState(), 0);

    /// <summary>What follows from the journal, where what followed from its first entries is known.</summary>
    /// <param name="transaction">What is read in.</param>
    /// <param name="state">What followed from them; it is changed.</param>
    /// <param name="after">How many they are.</param>
    /// <param name="also">What else is made of each entry; null for nothing.</param>
    public CaseState GoOn(SqliteTransaction? transaction, CaseState state, long after, Action<JournalEntry>? also = null)
    {
        foreach (var entry in ReadEntries(transaction, after))
        {
            state.Apply(entry);
            also?.Invoke(entry);
        }

        return state;
    }

    /// <summary>The entries in their order. One that cannot be read is passed over; verifying names it.</summary>
    public IEnumerable<JournalEntry> ReadEntries(SqliteTransaction? transaction, long after = 0) => ReadEntriesWithBytes(transaction, after).Select(entry => entry.Entry);

    /// <summary>The entries in their order, with their bytes.</summary>
    public IEnumerable<(byte[] Bytes, JournalEntry Entry)> ReadEntriesWithBytes(SqliteTransaction? transaction, long after = 0)
    {
        using var rows = new BareRows(connection, "SELECT entry, words FROM journal WHERE sequence > ? ORDER BY sequence").With(1, after);
        EntryWords? words = null;
        JournalEntry? entry = null;
        while (rows.Next())
        {
            var bytes = rows.Copy(0) ?? [];
            words = EntryWords.Read(rows.Copy(1), words);
            entry = EntryReader.Read(bytes, words ?? EntryWords.None, entry);
            if (entry is not null)
            {
                yield return (bytes, entry);
            }
        }
    }

    /// <summary>The entries before one, newest first. One that cannot be read is passed over; verifying names it.</summary>
    public IEnumerable<JournalEntry> ReadEntriesBefore(SqliteTransaction? transaction, long before)
    {
        using var command = Sql.Command(connection, "SELECT entry, words FROM journal WHERE sequence < $a ORDER BY sequence DESC", transaction);
        command.Parameters.Add(new SqliteParameter("$a", before));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (Entry(reader, 0, 1) is { } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Takes texts out of every row that has them.</summary>
    /// <param name="commitments">The commitments to them.</param>
    public void EraseTexts(IReadOnlySet<string> commitments)
    {
        var left = new List<(long Sequence, byte[]? Words)>();
        using (var command = Sql.Command(connection, "SELECT sequence, words FROM journal WHERE words IS NOT NULL"))
        using (var reader = command.ExecuteReader())
        {
            while (commitments.Count > 0 && reader.Read())
            {
                if (EntryWords.Read(Sql.Blob(reader, 1)) is { } words && words.Commitments.Any(commitments.Contains))
                {
                    left.Add((reader.GetInt64(0), words.Without(commitments).ToBytes()));
                }
            }
        }

        using var write = Make(connection, "UPDATE journal SET words = $b WHERE sequence = $a", 2);
        left.ForEach(row => Run(write, row.Sequence, Or(row.Words)));
    }

    /// <summary>The texts of entries that are shown nowhere any more, without reading all entries.</summary>
    /// <param name="transaction">What is read in.</param>
    /// <param name="after">The entry after which they are looked for; 0 for all.</param>
    /// <param name="known">Those that were found before it; null for none. It is changed.</param>
    public HiddenTexts ReadHidden(SqliteTransaction? transaction, long after = 0, HiddenTexts? known = null)
    {
        var hidden = known ?? new HiddenTexts();
        // Of other entries no text holds this: its quotation marks are escaped there.
        using var command = Sql.Command(connection, $"SELECT entry FROM journal WHERE sequence > $a AND (instr(entry, {Kind(EntryKinds.TextHidden)}) > 0 OR instr(entry, {Kind(EntryKinds.TextErased)}) > 0) ORDER BY sequence", transaction);
        command.Parameters.Add(new SqliteParameter("$a", after));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (EntryReader.Read(Sql.Blob(reader, 0), EntryWords.None) is { } entry)
            {
                hidden.ReadOne(CarriedEntry.Innermost(entry) ?? entry);
            }
        }

        return hidden;

        static string Kind(string kind) => $"x'{Convert.ToHexString(Encoding.UTF8.GetBytes($"\"kind\":\"{kind}\""))}'";
    }

    /// <summary>Whether a judgement was ever recorded.</summary>
    public bool HasJudgement(SqliteTransaction? transaction) =>
        Sql.Value(connection, "SELECT 1 FROM journal WHERE part = 'Judgement' LIMIT 1", transaction) is not null;

    /// <summary>The number of the last entry that judged or moderated; 0 for none.</summary>
    public long LastDecision(SqliteTransaction? transaction) =>
        (long)(Sql.Value(connection, "SELECT max(sequence) FROM journal WHERE part IN ('Judgement', 'Moderation')", transaction) ?? 0L);

    /// <summary>The rows of a table that are held, in their order.</summary>
    public IEnumerable<(string Item, byte[] Content)> ReadRows(SqliteTransaction? transaction, string file) =>
        ReadEvidence(transaction, file).Where(one => one.Item is { Part: CaseItemPart.Row, State: CaseItemState.Held }).Select(one => (one.Item.Id, one.Content));

    /// <summary>The rows that were added since the case had a head, with the tables that they are of.</summary>
    /// <param name="size">How many entries it had.</param>
    /// <param name="head">The hash of the last of them.</param>
    /// <returns>Null where anything else came since, but attachments.</returns>
    public List<(string File, byte[] Content)>? RowsAfter(long size, string head)
    {
        using var command = Sql.Command(connection, "SELECT sequence, part, file, state, bytes, hash FROM journal WHERE sequence >= $a ORDER BY sequence");
        command.Parameters.Add(new SqliteParameter("$a", size));
        using var reader = command.ExecuteReader();
        var rows = new List<(string, byte[])>();
        if (!reader.Read() || reader.GetInt64(0) != size || Convert.ToHexStringLower(Sql.Blob(reader, 5)) != head)
        {
            return null;
        }

        while (reader.Read())
        {
            if (Sql.Text(reader, 1) is not (nameof(CaseItemPart.Row) or nameof(CaseItemPart.Attachment)) || reader.GetInt64(3) != (long)CaseItemState.Held)
            {
                return null;
            }

            if (Sql.Text(reader, 1) == nameof(CaseItemPart.Row))
            {
                rows.Add((reader.GetString(2), Sql.Blob(reader, 4)));
            }
        }

        return rows;
    }

    /// <summary>The parts of the pack that are held or were withdrawn, with what they hold, in their order.</summary>
    /// <param name="transaction">What is read in.</param>
    /// <param name="file">The file of the pack that they belong to; null for all.</param>
    /// <param name="after">The entry after which they were added; 0 for all.</param>
    public IEnumerable<(CaseItem Item, byte[] Content)> ReadEvidence(SqliteTransaction? transaction, string? file = null, long after = 0)
    {
        var carried = false;
        var evidence = new List<(CaseItem Item, byte[] Content, JournalEntry? Carried)>();
        using (var rows = new BareRows(
            connection,
            $"SELECT {ItemColumns}, bytes, CASE WHEN substr(entry, {CarriedEntry.BodyAt}, {CarriedEntry.BodyBegins.Length}) = ? THEN entry END FROM journal "
                + $"WHERE state < 2 AND part IN ('Manifest', 'Document', 'Header', 'Row'){(file is null ? string.Empty : " AND file = ?3")} AND sequence > ?2 AND bytes IS NOT NULL ORDER BY sequence"))
        {
            rows.With(1, CarriedEntry.BodyBegins).With(2, after);
            if (file is not null)
            {
                rows.With(3, file);
            }

            while (rows.Next())
            {
                var entry = rows.Copy(7) is { } bytes ? EntryReader.Read(bytes, EntryWords.None) : null;
                carried |= entry is not null;
                // A part of the pack without a file is a row that no version wrote: it cannot be read.
                evidence.Add((Item(rows) with { File = rows.Text(3) ?? throw new InvalidCastException() }, rows.Copy(6) ?? [], entry));
            }
        }

        // Cases of earlier rules were published in the order in which their journals stand.
        return (carried && ReadEntry(transaction, 1) is { } first && CaseRules.Of(first) >= CaseRules.Places
            ? evidence.OrderBy(one => OriginalOrder.Of(one.Item, one.Carried is { } entry ? OriginalOrder.SequenceOf(entry) : one.Item.Sequence)) : evidence.AsEnumerable())
            .Select(one => (one.Item, one.Content));
    }

    /// <summary>The parts of the pack that are held, with the files that they belong to, in their order.</summary>
    public IEnumerable<(string File, byte[] Content)> ReadPack(SqliteTransaction? transaction) =>
        ReadEvidence(transaction).Where(one => one.Item.State == CaseItemState.Held).Select(one => (one.Item.File!, one.Content));

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(
        (IDisposable[])[_begin, _commit, _rollback, _readStanding, _readDataVersion, _readNode, _addEntry, _unmark, _mark, _stand, _addContent, _addItem, _changeItem, _eraseItem],
        one => one.Dispose());

    // Words that are not of the form that they have, verifying names.
    private static JournalEntry? Entry(SqliteDataReader reader, int entry, int words) =>
        EntryReader.Read(Sql.Blob(reader, entry), EntryWords.Read(reader.GetValue(words) as byte[]) ?? EntryWords.None);

    // What no part and no state is, verifying names.
    private static CaseItem Item(BareRows rows) => new(
        Convert.ToHexStringLower(rows.Bytes(1)), rows.Number(0), EnumNames<CaseItemPart>.TryFind(rows.Text(2) ?? string.Empty, out var part) ? part : (CaseItemPart)(-1),
        rows.Text(3), (CaseItemState)rows.Number(4), rows.Number(5));

    // Between Begin and Commit, which are statements of ours and no transaction that the provider knows of.
    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            command.Parameters[place].Value = values[place];
        }

        command.ExecuteNonQuery();
    }

    private static object Or(object? value) => value ?? DBNull.Value;

    private CaseFileException Damaged() => new([StorageFaults.Damaged(path)]);

    private byte[]? ReadNode(SqliteTransaction? transaction, long sequence)
    {
        _readNode.Transaction = transaction;
        _readNode.Parameters[0].Value = sequence;
        return _readNode.ExecuteScalar() as byte[];
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
