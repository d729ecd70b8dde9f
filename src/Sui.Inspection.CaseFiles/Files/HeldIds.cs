using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>The headings and ids of the tables that rows are added to, kept from one change to the next: reading a table for each row would make adding many slow.</summary>
internal sealed class HeldIds
{
    private readonly Dictionary<string, Table> _tables = new(StringComparer.Ordinal);
    private string _head = string.Empty;
    private long _size;

    /// <summary>A table as it stands where a change begins; null where there is none of the name.</summary>
    public Table? Find(CaseTransaction transaction, string file)
    {
        GoOn(transaction);
        if (!_tables.TryGetValue(file, out var table))
        {
            if (transaction.Read((statements, scope) => Read(statements, scope, file)) is not { } read)
            {
                return null;
            }

            _tables[file] = table = read;
        }

        return table;
    }

    /// <summary>Takes a row into account that a change added as its only entry. Where the change is not made durable, its head is never met, and the tables are read anew.</summary>
    public void Add(CaseTransaction transaction, Table table, string? id)
    {
        (_head, _size) = (transaction.Standing.Hash, transaction.Standing.Size);
        table.Untold = 0;
        if (id is not null)
        {
            table.Ids.Add(id);
        }
    }

    /// <summary>A table with the ids of its rows.</summary>
    /// <param name="statements">The case.</param>
    /// <param name="scope">What it is read in.</param>
    /// <param name="file">Its name.</param>
    /// <param name="but">An item that is left out; null for none.</param>
    public static Table? Read(CaseStatements statements, Microsoft.Data.Sqlite.SqliteTransaction? scope, string file, string? but = null)
    {
        if (statements.ReadHeader(scope, file) is not { } header)
        {
            return null;
        }

        var table = new Table(CsvRecords.Cells(header), CsvRecord.Cells(header).Place(TableHeadings.Id), new HashSet<string>(StringComparer.Ordinal)) { Untold = ErasedBefore.Untold(statements, scope, CaseItemPart.Row, file) };
        foreach (var row in statements.ReadRows(scope, file).Where(row => row.Item != but))
        {
            table.Take(row.Content);
        }

        return table;
    }

    // Others who only add rows are followed; after anything else the tables are read anew.
    private void GoOn(CaseTransaction transaction)
    {
        var standing = transaction.Standing;
        if (_head == standing.Hash)
        {
            return;
        }

        var since = _tables.Count == 0 || standing.Size <= _size ? null : transaction.Read((statements, _) => statements.RowsAfter(_size, _head));
        if (since is null)
        {
            _tables.Clear();
        }
        else
        {
            foreach (var (file, content) in since)
            {
                if (_tables.TryGetValue(file, out var table))
                {
                    table.Take(content);
                    table.Untold = 0;
                }
            }
        }

        (_head, _size) = (standing.Hash, standing.Size);
    }

    /// <summary>A table.</summary>
    /// <param name="Width">How many headings it has.</param>
    /// <param name="Place">The place of its ids; -1 where it has none.</param>
    /// <param name="Ids">The ids of the rows that are held.</param>
    internal sealed record Table(int Width, int Place, HashSet<string> Ids)
    {
        /// <summary>How many of its rows were erased with nothing left, where no row came in since (SUI7025); otherwise 0.</summary>
        public int Untold { get; set; }

        /// <summary>The id among the cells of a row; null where it has none.</summary>
        public string? Id(IReadOnlyList<string> cells) => Place >= 0 && Place < cells.Count && cells[Place].Trim() is { Length: > 0 } id ? id : null;

        /// <summary>Takes a row into account.</summary>
        public void Take(byte[] record)
        {
            if (Place >= 0 && Id(CsvRecord.Cells(record)) is { } id)
            {
                Ids.Add(id);
            }
        }
    }
}
