namespace Sui.Inspection.Intake.Workbooks;

/// <summary>
/// Finds sheets that are copies of others: at least half of their rows have the ids of another sheet's. One row with an id that was used before is a slip; of a copy, each row
/// would be told to take another id, and everybody would count twice.
/// </summary>
internal sealed class CopiedSheets
{
    private const int Fewest = 2;

    private readonly Dictionary<string, Dictionary<ulong, SeenRow>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Takes the rows of a sheet.</summary>
    /// <param name="kind">The kind of file that the sheet is.</param>
    /// <param name="rows">Its rows.</param>
    /// <returns>Of which sheet it is a copy; null for none.</returns>
    public CopiedSheet? Add(string kind, IReadOnlyList<SeenRow> rows)
    {
        var ids = _kinds.TryGetValue(kind, out var before) ? before : _kinds[kind] = [];
        var again = rows.Where(row => row.HasId && ids.TryGetValue(row.Id, out var former) && former.Sheet != row.Sheet)
            .GroupBy(row => ids[row.Id].Sheet, StringComparer.Ordinal).MaxBy(group => group.Count())?.ToList() ?? [];
        var found = again.Count >= Fewest && again.Count * 2 >= rows.Count
            ? new CopiedSheet(
                rows[0].Sheet, ids[again[0].Id].Sheet, [.. again.Select(row => row.Number)], again.Count(row => ids[row.Id].Key == row.Key), rows.Count)
            : null;
        foreach (var row in rows.Where(row => row.HasId))
        {
            ids.TryAdd(row.Id, row);
        }

        return found;
    }
}
