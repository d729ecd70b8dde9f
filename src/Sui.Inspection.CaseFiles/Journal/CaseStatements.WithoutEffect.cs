using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Storage;

namespace Sui.Inspection.CaseFiles.Journal;

/// <content>What was carried over from other copies without effect: content beside an entry that adds no item.</content>
internal sealed partial class CaseStatements
{
    /// <summary>The items, and behind them what was carried over from other copies without effect and is still held.</summary>
    public List<CaseItem> ReadAll(SqliteTransaction? transaction) => [.. ReadItems(transaction), .. ReadWithoutEffect(transaction).DistinctBy(item => item.Id)];

    /// <summary>Erases what was carried over without effect, wherever it is kept.</summary>
    public void EraseWithoutEffect(SqliteTransaction? transaction, string id)
    {
        foreach (var item in ReadWithoutEffect(transaction).Where(item => item.Id == id))
        {
            using var command = Sql.Command(connection, "UPDATE journal SET salt = NULL, bytes = NULL WHERE sequence = $a", transaction);
            command.Parameters.Add(new SqliteParameter("$a", item.Sequence));
            command.ExecuteNonQuery();
        }
    }

    /// <summary>What was carried over without effect, with its salt; null where it is not held.</summary>
    public (byte[] Salt, byte[] Bytes)? FindWithoutEffect(SqliteTransaction? transaction, string id) =>
        ReadWithoutEffect(transaction).Find(item => item.Id == id) is { } kept ? FindSealed(transaction, kept.Sequence) : null;

    // Rows without an item that hold something: what copies of earlier versions kept twice is there twice.
    private List<CaseItem> ReadWithoutEffect(SqliteTransaction? transaction)
    {
        var items = new List<CaseItem>();
        using var command = Sql.Command(
            connection,
            $"SELECT sequence, entry FROM journal WHERE id IS NULL AND bytes IS NOT NULL AND substr(entry, {CarriedEntry.BodyAt}, {CarriedEntry.BodyBegins.Length}) = $b ORDER BY sequence",
            transaction);
        command.Parameters.Add(new SqliteParameter("$b", CarriedEntry.BodyBegins.ToArray()));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (EntryReader.Read(Sql.Blob(reader, 1), EntryWords.None) is { Content: { } id } entry && CarriedEntry.Innermost(entry) is { } inner && RecordedParts.Find(inner.Kind) is { } part)
            {
                var sequence = reader.GetInt64(0);
                items.Add(new CaseItem(id, sequence, part, null, CaseItemState.Held, sequence) { IsWithoutEffect = true });
            }
        }

        return items;
    }
}
