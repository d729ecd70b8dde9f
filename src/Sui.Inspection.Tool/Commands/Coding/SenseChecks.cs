using System.Globalization;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The record of the sense check.</summary>
/// <param name="Table">The file.</param>
/// <param name="All">The meetings, in the file's order, with identifiers masked.</param>
internal sealed record SenseChecks(CodingTable Table, IReadOnlyList<SenseCheck> All)
{
    private const int MostPeople = 100_000;

    /// <summary>Reads it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scanner">Masks what identifies somebody.</param>
    public static SenseChecks Read(string path, IIdentifierScanner scanner)
    {
        var table = CodingTable.Read(path, "on", "people", "said", "changed");
        var all = new List<SenseCheck>();
        foreach (var row in table.Problems.HasErrors ? [] : table.Rows)
        {
            var isDay = DateOnly.TryParseExact(table.Cell(row, "on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            var isCount = int.TryParse(table.Cell(row, "people"), NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is >= 1 and <= MostPeople;
            if (isDay && isCount && table.Cell(row, "said").Length > 0)
            {
                all.Add(new SenseCheck(day, people, Masked("said"), Masked("changed")));
                continue;
            }

            table.Problems.Error(
                CodingCodes.SenseCheck, row, !isDay ? "on" : !isCount ? "people" : "said", "The meeting is not recorded as a whole.",
                "A day such as 2019-07-02, how many people with lived experience took part, from 1, and what they said.", "Fill in the cell.");

            string Masked(string column)
            {
                var text = table.Cell(row, column);
                var masked = scanner.Mask(text);
                if (masked != text)
                {
                    table.Problems.Warning(
                        CodingCodes.Identifier, row, column, "The text holds a direct identifier; it is masked in what is printed.", "Text without direct identifiers.",
                        "Take it out of the file.");
                }

                return masked;
            }
        }

        return new SenseChecks(table, all);
    }
}
