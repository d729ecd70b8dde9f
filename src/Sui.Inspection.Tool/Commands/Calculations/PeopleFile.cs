using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>Reads the people to weight: a row for each, a column for each characteristic of the targets; other columns are passed over.</summary>
internal static class PeopleFile
{
    /// <summary>Reads them.</summary>
    /// <param name="table">The file.</param>
    /// <param name="targets">The targets.</param>
    /// <returns>The characteristics in the order of the targets; the problems are those of the file.</returns>
    public static IReadOnlyList<RakingCharacteristic> Read(CalcTable table, IReadOnlyList<TargetGroups> targets)
    {
        if (table.Rows.Count == 0)
        {
            return [];
        }

        var problems = table.Problems;
        var headings = table.Rows[0];
        table.CheckHeadings(headings, mayBeBlank: true);
        List<CalcRow> rows = [.. table.Rows.Skip(1)];
        table.CheckWidth(rows, headings.Cells.Count);
        if (rows.Count == 0)
        {
            problems.Error(CalcCodes.NoRows, null, null, "There is no row below the headings.", "A row for each person.", "Add the rows, or the headings above them.");
        }

        return [.. targets.Select(target => Read(rows, headings, target, problems)).OfType<RakingCharacteristic>()];
    }

    private static RakingCharacteristic? Read(List<CalcRow> rows, CalcRow headings, TargetGroups target, CalcProblems problems)
    {
        var column = headings.Cells.ToList().FindIndex(cell => cell.Equals(target.Name, StringComparison.OrdinalIgnoreCase));
        if (column < 0)
        {
            problems.Error(
                CalcCodes.ColumnMissing, headings, target.Name, "The targets name this characteristic, and there is no such column.",
                "A column for each characteristic of the targets.", "Add the column, or correct its heading.");
            return null;
        }

        var places = target.Groups.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.OrdinalIgnoreCase);
        var groups = new int[rows.Count];
        for (var person = 0; person < groups.Length; person++)
        {
            var cell = rows[person].At(column);
            groups[person] = -1;
            if (cell.Length > 0 && !places.TryGetValue(cell, out groups[person]))
            {
                problems.Error(
                    CalcCodes.UnknownGroup, rows[person], target.Name, "The cell names a group that the targets do not.",
                    $"One of: {string.Join(", ", target.Groups.Take(20))}{(target.Groups.Count > 20 ? ", …" : string.Empty)}.",
                    "Write the group as the targets do, leave the cell blank where it is not known, or add the group to the targets.");
            }
        }

        return new RakingCharacteristic(target.Name, target.Shares, groups);
    }
}
