using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>
/// What schema 1 said of its tree, which schema 2 keeps entry by entry. Nothing is mended on the way: where the tree, its size or its last hash did
/// not follow from the entries, or rows belonged to none, no entry is marked as the last, and verifying finds that (SUI7108).
/// </summary>
internal sealed class FormerStanding
{
    private const string Rows =
        "SELECT (SELECT count(*) FROM content WHERE sequence NOT IN (SELECT sequence FROM journal)) + (SELECT count(*) FROM items WHERE sequence NOT IN (SELECT sequence FROM journal))";

    private readonly long _size;
    private readonly byte[] _hash;
    private readonly byte[] _frontier;
    private readonly bool _whole;

    private FormerStanding(long size, byte[] hash, byte[] frontier, bool whole) => (_size, _hash, _frontier, _whole) = (size, hash, frontier, whole);

    /// <summary>Reads it, before the tables go.</summary>
    public static FormerStanding Read(SqliteConnection connection, SqliteTransaction? transaction)
    {
        var whole = Sql.Value(connection, Rows, transaction) is 0L;
        using var command = Sql.Command(connection, "SELECT size, hash, frontier FROM standing", transaction);
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? new FormerStanding(reader.GetInt64(0), Sql.Blob(reader, 1), Sql.Blob(reader, 2), whole)
            : new FormerStanding(-1, [], [], false);
    }

    /// <summary>Writes the nodes of the tree, and marks the last entry.</summary>
    public void Write(SqliteConnection connection, SqliteTransaction? transaction)
    {
        var (tree, last, hash) = (new MerkleFrontier(), 0L, Array.Empty<byte>());
        using var write = Sql.Command(connection, "UPDATE journal SET node = $a WHERE sequence = $b", transaction);
        var (node, at) = (write.Parameters.Add("$a", SqliteType.Blob), write.Parameters.Add("$b", SqliteType.Integer));
        using var read = Sql.Command(connection, "SELECT entry, hash FROM journal WHERE sequence = $a", transaction);
        var place = read.Parameters.Add("$a", SqliteType.Integer);
        foreach (var sequence in Sequences(connection, transaction))
        {
            place.Value = sequence;
            (var entry, hash) = Entry(read);
            (node.Value, at.Value, last) = (tree.Add(entry), sequence, sequence);
            write.ExecuteNonQuery();
        }

        if (_whole && last == _size && tree.Size == _size && hash.AsSpan().SequenceEqual(_hash) && tree.ToBytes().AsSpan().SequenceEqual(_frontier))
        {
            using var mark = Sql.Command(connection, "UPDATE journal SET last = 1 WHERE sequence = $a", transaction);
            mark.Parameters.Add("$a", SqliteType.Integer).Value = last;
            mark.ExecuteNonQuery();
        }
    }

    // Not in the reader's own order of pages, which are written to meanwhile.
    private static List<long> Sequences(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = Sql.Command(connection, "SELECT sequence FROM journal ORDER BY sequence", transaction);
        using var reader = command.ExecuteReader();
        var sequences = new List<long>();
        while (reader.Read())
        {
            sequences.Add(reader.GetInt64(0));
        }

        return sequences;
    }

    private static (byte[] Entry, byte[] Hash) Entry(SqliteCommand read)
    {
        using var reader = read.ExecuteReader();
        reader.Read();
        return (Sql.Blob(reader, 0), Sql.Blob(reader, 1));
    }
}
