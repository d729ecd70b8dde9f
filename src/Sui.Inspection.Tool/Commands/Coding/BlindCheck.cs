using Sui.Inspection.Coding;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>Names what stands in the way of comparing sheets: whoever has seen the others' codes is not blind any more.</summary>
internal static class BlindCheck
{
    private const string NotBlind = " Whoever has seen the others' codes is not blind any more.";

    /// <summary>Checks a sheet.</summary>
    /// <param name="file">The sheet.</param>
    /// <param name="progress">How far its coder is.</param>
    public static void Run(SheetFile file, CoderProgress progress)
    {
        var problems = file.Table.Problems;
        var there = progress.Uncoded.Count(file.Rows.ContainsKey);
        if (there > 0)
        {
            problems.Error(
                CodingCodes.NotCoded, file.Rows[progress.Uncoded.First(file.Rows.ContainsKey)], "codes", $"{Words.Count(there, "excerpt")} {(there == 1 ? "is" : "are")} not coded.{NotBlind}",
                "Codes, or none where no code applies.", "Code them first; what will not be coded, a third person decides: --left-out.");
        }

        if (progress.Uncoded.Count - there is > 0 and var missing)
        {
            problems.Error(
                CodingCodes.NotCoded, null, "excerpt", $"{Words.Count(missing, "excerpt")} {(missing == 1 ? "does" : "do")} not stand in this sheet.{NotBlind}", "Every excerpt that has words.",
                "Put the rows back and code them; what will not be coded, a third person decides: --left-out.");
        }

        if (progress.Uncoded.Count == 0 && !progress.IsEnough)
        {
            problems.Error(
                CodingCodes.TooFewCoded, null, "codes", $"{Words.Number(progress.Coded)} of {Words.Count(progress.Units, "excerpt")} with words {(progress.Coded == 1 ? "is" : "are")} coded, fewer than half.{NotBlind}",
                "Half of them or more, whatever is left out.", "Code more of them, or compare without this coder.");
        }
        else if (progress.Uncoded.Count == 0 && !progress.GivesCodes)
        {
            problems.Error(
                CodingCodes.TooFewCoded, null, "codes", $"The sheet gives no code to any excerpt, as one does that nobody coded.{NotBlind}",
                "A code where one applies.", "Code the sheet; where no code applies to anything, a third person confirms it: --left-out, with * for the excerpt.");
        }
    }
}
