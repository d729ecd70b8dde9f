using Sui.Inspection.Coding;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The sheet to agree on. What is agreed is written into the column of codes, as in any sheet, so that the result can be tabulated.</summary>
internal static class AgreedSheet
{
    /// <summary>Writes it: a row for each excerpt, with each coder's codes. Of an excerpt that one coder alone coded nothing is shown, since the others never said anything of it.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="excerpts">The excerpts.</param>
    /// <param name="sheets">The coders' sheets.</param>
    public static byte[] Write(Codebook codebook, Excerpts excerpts, IReadOnlyList<CoderSheet> sheets)
    {
        var rows = new List<IReadOnlyList<string>> { (string[])[.. SheetFile.Columns, .. sheets.Select(sheet => "codes of " + sheet.Coder)] };
        foreach (var excerpt in excerpts.All.Values)
        {
            List<string> given = [.. sheets.Select(sheet => sheet.Coded.TryGetValue(excerpt.Id, out var codes) ? CodesCell.TextOf(codes) : string.Empty)];
            var several = given.Count(codes => codes.Length > 0) > 1;
            var agreed = several && given.Where(codes => codes.Length > 0).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : string.Empty;
            rows.Add(
            [
                excerpt.Id, excerpt.Source, excerpt.Experience.ToString(), excerpts.CellOf(excerpt, "consent"), excerpts.CellOf(excerpt, "question"), excerpts.CellOf(excerpt, "words"),
                SheetFile.NameOf(codebook), "agreed", agreed, string.Empty, .. several ? given : given.ConvertAll(_ => string.Empty),
            ]);
        }

        return CodingCsv.ForSpreadsheets(rows);
    }
}
