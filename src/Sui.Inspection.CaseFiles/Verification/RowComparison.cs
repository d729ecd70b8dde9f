using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>Compares the rows of a case file with what follows from its journal.</summary>
internal sealed class RowComparison(SqliteConnection connection, SqliteTransaction transaction, Findings findings)
{
    /// <summary>Compares items and standing.</summary>
    /// <param name="state">What follows from the entries.</param>
    /// <param name="tree">The tree over the entries.</param>
    /// <param name="hash">The hash of the last entry in hexadecimal digits.</param>
    public void Compare(CaseState state, MerkleFrontier tree, string hash)
    {
        CompareItems(state.Items);
        CompareStanding(state, tree, hash);
    }

    private void CompareItems(List<CaseItem> follows)
    {
        using var command = Sql.Command(connection, "SELECT sequence, id, part, file, state, version FROM items ORDER BY sequence", transaction);
        using var reader = command.ExecuteReader();
        var place = 0;
        while (reader.Read())
        {
            var sequence = reader.GetInt64(0);
            for (; place < follows.Count && follows[place].Sequence < sequence; place++)
            {
                findings.Row("items", follows[place].Sequence, "The row of an item is gone.");
            }

            if (place == follows.Count || follows[place].Sequence != sequence)
            {
                findings.Row("items", sequence, "There is a row of an item that no entry added.");
            }
            else if (!Follows(reader, follows[place++]))
            {
                findings.Row("items", sequence, "The row of an item does not follow from the journal.");
            }
        }

        for (; place < follows.Count; place++)
        {
            findings.Row("items", follows[place].Sequence, "The row of an item is gone.");
        }
    }

    private static bool Follows(SqliteDataReader reader, CaseItem item) =>
        Convert.ToHexStringLower(Sql.Blob(reader, 1)) == item.Id && Sql.Text(reader, 2) == item.Part.ToString() && Sql.Text(reader, 3) == item.File
        && reader.GetInt64(4) == (long)item.State && reader.GetInt64(5) == item.Version;

    private void CompareStanding(CaseState state, MerkleFrontier tree, string hash)
    {
        using var command = Sql.Command(connection, "SELECT size, hash, frontier, workflow, fired, evidence FROM standing", transaction);
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            findings.Standing("The row that says how the case stands is gone.");
            return;
        }

        if (reader.GetInt64(0) != tree.Size || Convert.ToHexStringLower(Sql.Blob(reader, 1)) != hash || !Sql.Blob(reader, 2).AsSpan().SequenceEqual(tree.ToBytes()))
        {
            findings.Standing("The row that says how the case stands is of another journal: entries were cut off or put in at its end.");
        }

        if (Sql.Text(reader, 3) != state.Workflow || reader.GetInt64(4) != state.Fired || reader.GetInt64(5) != state.Evidence)
        {
            findings.Standing("The row that says how the case stands does not follow from the journal.");
        }
    }
}
