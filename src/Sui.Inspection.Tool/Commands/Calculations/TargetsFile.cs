using System.Globalization;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>Reads targets of raking: the columns characteristic, group and share, a row for each group.</summary>
internal static class TargetsFile
{
    private static readonly string[] Columns = ["characteristic", "group", "share"];

    /// <summary>Reads them.</summary>
    /// <param name="table">The file.</param>
    /// <returns>The characteristics in their order, as far as they are sound; the problems are those of the file.</returns>
    public static IReadOnlyList<TargetGroups> Read(CalcTable table)
    {
        if (table.Rows.Count == 0)
        {
            return [];
        }

        var problems = table.Problems;
        var headings = table.Rows[0];
        table.CheckHeadings(headings, mayBeBlank: false);
        var places = Columns.Select(column => headings.Cells.ToList().FindIndex(cell => cell.Equals(column, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var column in Columns.Where((_, at) => places[at] < 0))
        {
            problems.Error(
                CalcCodes.ColumnMissing, headings, column, "The column is not there.", $"The columns {Words.List(Columns)}.",
                "Add the column, or correct its heading.");
        }

        if (places.Contains(-1))
        {
            return [];
        }

        List<CalcRow> rows = [.. table.Rows.Skip(1)];
        table.CheckWidth(rows, headings.Cells.Count);
        if (rows.Count == 0)
        {
            problems.Error(CalcCodes.NoRows, null, null, "There is no row below the headings.", "A row for each group.", "Add the rows, or the headings above them.");
        }

        var all = new List<TargetGroups>();
        foreach (var row in rows)
        {
            Add(all, row, places, problems);
        }

        foreach (var one in all.Where(one => !one.Shares.Exists(double.IsNaN) && !CalcOptions.AddUp(one.Shares)))
        {
            problems.Error(
                CalcCodes.Sum, rows.First(row => Same(row.At(places[0]), one.Name)), Columns[2],
                $"The shares of the characteristic that starts here add up to {one.Shares.Sum().ToString("0.####", CultureInfo.InvariantCulture)}.",
                "Shares that add up to 1 within 0.01.", "Correct them, or add the group that is missing.");
        }

        return all;
    }

    private static void Add(List<TargetGroups> all, CalcRow row, List<int> places, CalcProblems problems)
    {
        var (name, group, text) = (row.At(places[0]), row.At(places[1]), row.At(places[2]));
        var known = all.Find(one => Same(one.Name, name));
        if (name.Length == 0 || group.Length == 0 || known?.Groups.Exists(other => Same(other, group)) == true)
        {
            problems.Error(
                CalcCodes.Group, row, name.Length == 0 ? Columns[0] : Columns[1],
                name.Length == 0 || group.Length == 0 ? "The cell is blank." : "The group stands twice for its characteristic.", "Each group once, with its name.",
                "Give each group one row with its name.");
            return;
        }

        var isShare = double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1;
        if (!isShare)
        {
            problems.Error(
                CalcCodes.Share, row, Columns[2], "The share is no number from 0 to 1.", "A number from 0 to 1, such as 0.15.",
                "Write it as a part of 1 with a decimal point: 15 per cent is 0.15.");
        }

        if (known is null)
        {
            all.Add(known = new TargetGroups(name, [], []));
        }

        known.Groups.Add(group);
        known.Shares.Add(isShare ? share : double.NaN);
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
