using System.Globalization;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The record of the sense check.</summary>
/// <param name="Table">The file.</param>
/// <param name="All">The meetings, in the file's order.</param>
internal sealed record SenseChecks(CodingTable Table, IReadOnlyList<SenseCheck> All)
{
    private const int MostPeople = 100_000;

    /// <summary>Reads it.</summary>
    /// <param name="path">The file.</param>
    public static SenseChecks Read(string path)
    {
        var table = CodingTable.Read(path, "on", "people", "said", "changed");
        var all = new List<SenseCheck>();
        foreach (var row in table.Problems.HasErrors ? [] : table.Rows)
        {
            var isDay = DateOnly.TryParseExact(table.Cell(row, "on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            var isCount = int.TryParse(table.Cell(row, "people"), NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is >= 1 and <= MostPeople;
            if (isDay && isCount && table.Cell(row, "said").Length > 0)
            {
                all.Add(new SenseCheck(day, people, table.Cell(row, "said"), table.Cell(row, "changed")));
                continue;
            }

            table.Problems.Error(
                CodingCodes.SenseCheck, row, !isDay ? "on" : !isCount ? "people" : "said", "The meeting is not recorded as a whole.",
                "A day such as 2019-07-02, how many people with lived experience took part, from 1, and what they said.", "Fill in the cell.");
        }

        return new SenseChecks(table, all);
    }
}
