using Sui.Inspection.Json;

namespace Sui.Inspection.Returns;

/// <summary>Whether a check of tables can be made.</summary>
internal static class TableCheckCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="check">The check of tables.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(TableCheck check, IReadOnlyList<ReturnTable> tables, string path, Faults faults)
    {
        if (Find(tables, check.Table) is null)
        {
            NoTable(path + ".table", faults);
        }

        if (check.Times is null == check.Total is null && faults.Sound(path + ".times", path + ".total"))
        {
            faults.Error(
                ReturnCodes.WrongCheck, path, "The check compares with nothing, or with two things.",
                "Either 'times', the id of a table, or 'total', a number.", "Add one of them, or leave one out.");
        }

        if (check.Times is { } times)
        {
            if (Find(tables, times) is not { } table)
            {
                NoTable(path + ".times", faults);
            }
            else if (table.Rows.Any(row => row.Each is null)
                && Enumerable.Range(0, tables.Count).All(i => faults.SoundInAll($"tables[{i}].rows", "each")))
            {
                faults.Error(
                    ReturnCodes.WrongCheck, path + ".times", "A row of the table does not say how many each one stands for.",
                    "A table whose rows all have 'each'.", "Add it to the rows, or name another table.");
            }
        }
    }

    private static ReturnTable? Find(IReadOnlyList<ReturnTable> tables, string id) =>
        tables.FirstOrDefault(table => string.Equals(table.Id, id, StringComparison.Ordinal));

    private static void NoTable(string path, Faults faults)
    {
        if (faults.SoundInAll("tables", "id"))
        {
            faults.Error(ReturnCodes.WrongCheck, path, "The survey has no table of this id.", "The id of one of its tables.", "Correct the id.");
        }
    }
}
