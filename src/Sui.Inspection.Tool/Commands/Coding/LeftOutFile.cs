using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Coding;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>What a third person decided that coders will not code: a row for each excerpt and coder.</summary>
/// <param name="Table">The file.</param>
/// <param name="All">The decisions, in the file's order.</param>
internal sealed record LeftOutFile(CodingTable Table, IReadOnlyList<LeftUncoded> All)
{
    // In the place of an excerpt: that no code applies to any of them.
    private const string Every = "*";

    /// <summary>The option that names it.</summary>
    public static Option<string?> Option()
    {
        var left = new Option<string?>("--left-out")
        {
            Description = "What a third person decided that coders will not code: a row for each excerpt and coder, with the columns excerpt, coder, decided_by, on and reason.",
            HelpName = "FILE",
        };
        left.Validators.Add(result => Inputs.RefuseEmpty(result, "--left-out"));
        return left;
    }

    /// <summary>Reads it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheets">The coders' sheets.</param>
    /// <param name="excerpts">The excerpts.</param>
    public static LeftOutFile Read(string path, IReadOnlyList<CoderSheet> sheets, Excerpts excerpts)
    {
        var table = CodingTable.Read(path, "excerpt", "coder", "decided_by", "on", "reason");
        var all = new List<LeftUncoded>();
        foreach (var row in table.Problems.HasErrors ? [] : table.Rows)
        {
            var (excerpt, coder, by) = (table.Cell(row, "excerpt"), table.Cell(row, "coder"), table.Cell(row, "decided_by"));
            var sheet = sheets.FirstOrDefault(one => one.Coder.Equals(coder, StringComparison.OrdinalIgnoreCase));
            if (sheet is null)
            {
                table.Problems.Error(CodingCodes.Decision, row, "coder", "None of the sheets is of this coder.", "A coder, as the sheets name them.", "Correct the name.");
            }
            else if (excerpt != Every && (!excerpts.All.ContainsKey(excerpt) || sheet.Coded.ContainsKey(excerpt)))
            {
                table.Problems.Error(
                    CodingCodes.Decision, row, "excerpt", excerpts.All.ContainsKey(excerpt) ? "The coder coded the excerpt." : "The excerpts have none of this id.",
                    "The id of an excerpt that the coder did not code; or * where the coder gave no code to any, and means it.", "Correct the id, or delete the row.");
            }
            else if (by.Length == 0 || table.Cell(row, "reason").Length == 0 || !DateOnly.TryParseExact(table.Cell(row, "on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                table.Problems.Error(
                    CodingCodes.Decision, row, by.Length == 0 ? "decided_by" : table.Cell(row, "reason").Length == 0 ? "reason" : "on", "The decision is not recorded as a whole.",
                    "Who decided, a day such as 2019-07-02, and the reason.", "Fill in the cell.");
            }
            else if (sheets.Any(one => one.Coder.Equals(by, StringComparison.OrdinalIgnoreCase)))
            {
                table.Problems.Error(
                    CodingCodes.OwnDecision, row, "decided_by", "A coder decided what is not coded.", "Somebody who codes none of the sheets that are compared.", "Have a third person decide.");
            }
            else
            {
                all.Add(new LeftUncoded(sheet.Coder, excerpt == Every ? null : excerpt));
            }
        }

        return new LeftOutFile(table, all);
    }
}
