using Sui.Inspection.Coding;
using Sui.Inspection.Tool.Commands.Calculations;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>A coder's sheet, or the one that was agreed on.</summary>
/// <param name="Table">The file.</param>
/// <param name="Sheet">What was coded; null after errors.</param>
/// <param name="Rows">The rows by excerpt.</param>
internal sealed record SheetFile(CodingTable Table, CoderSheet? Sheet, IReadOnlyDictionary<string, CalcRow> Rows)
{
    /// <summary>The columns of a sheet. The last is the coder's own, for remarks.</summary>
    public static readonly string[] Columns = ["excerpt", "source", "experience", "consent", "question", "words", "codebook", "coder", "codes", "remark"];

    // What coders read, and what they may do with it.
    private static readonly string[] Copied = ["consent", "question", "words"];

    /// <summary>A codebook as sheets name it.</summary>
    public static string NameOf(Codebook codebook) => NameOf(codebook.Identity.Id, codebook.Identity.Version);

    /// <summary>The same, by what identifies it.</summary>
    public static string NameOf(string id, int version) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}/{version}");

    /// <summary>A sheet as a coder opens it.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="excerpts">The excerpts.</param>
    /// <param name="coder">The coder.</param>
    /// <param name="codes">What stands in the column of codes, by the id of the excerpt.</param>
    public static byte[] Write(Codebook codebook, Excerpts excerpts, string coder, Func<string, string> codes) => CodingCsv.ForSpreadsheets(
    [
        Columns,
        .. excerpts.All.Values.Select(excerpt => (IReadOnlyList<string>)
        [
            excerpt.Id, excerpt.Source, excerpt.Experience.ToString(), excerpts.CellOf(excerpt, "consent"), excerpts.CellOf(excerpt, "question"), excerpts.CellOf(excerpt, "words"), NameOf(codebook), coder,
            codes(excerpt.Id), string.Empty,
        ]),
    ]);

    /// <summary>Reads a sheet, and holds it to the excerpts that it was made from. What is not coded is no problem here.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="codebook">The codebook.</param>
    /// <param name="excerpts">The excerpts.</param>
    public static SheetFile Read(string path, Codebook codebook, Excerpts excerpts)
    {
        var table = CodingTable.Read(path, "excerpt", "consent", "words", "codebook", "coder", "codes");
        var rows = new Dictionary<string, CalcRow>(StringComparer.Ordinal);
        if (table.Problems.HasErrors)
        {
            return new SheetFile(table, null, rows);
        }

        var (coded, coder) = (new Dictionary<string, IReadOnlyDictionary<string, string?>>(StringComparer.Ordinal), (string?)null);
        foreach (var row in table.Rows)
        {
            var id = table.Cell(row, "excerpt");
            if (id.Length == 0 || !rows.TryAdd(id, row))
            {
                table.Problems.Error(CodingCodes.ExcerptId, row, "excerpt", id.Length == 0 ? "The excerpt has no id." : "The id stands twice.", "An id of its own.", "Correct the row.");
            }

            coder ??= table.Cell(row, "coder");
            Check(table, row, coder, codebook);
            Compare(table, row, excerpts);
            if (table.Cell(row, "codes") is { Length: > 0 } codes && CodesCell.Read(table, row, codes, codebook) is { } given && id.Length > 0)
            {
                coded[id] = given;
            }
        }

        if (rows.Count == 0)
        {
            table.Problems.Error(CalcCodes.NoRows, null, null, "There is no row below the headings.", "A row for each excerpt.", "Make the sheet anew with 'sui coding sheet'.");
        }

        return new SheetFile(table, table.Problems.HasErrors ? null : new CoderSheet(coder!, coded), rows);
    }

    private static void Check(CodingTable table, CalcRow row, string coder, Codebook codebook)
    {
        if (coder.Length == 0 || table.Cell(row, "coder") != coder)
        {
            table.Problems.Error(CodingCodes.Coder, row, "coder", coder.Length == 0 ? "The sheet names no coder." : "The row names another coder.", "One coder, the same in all rows.", "Correct the row.");
        }

        if (table.Cell(row, "codebook") != NameOf(codebook))
        {
            table.Problems.Error(
                CodingCodes.OtherCodebook, row, "codebook", "The row was coded by another codebook, or another version.", NameOf(codebook) + ".", "Name the codebook that it was coded by with --codebook.");
        }
    }

    // Codes of other words are codes of something else; and what may be quoted is the excerpts' to say.
    private static void Compare(CodingTable table, CalcRow row, Excerpts excerpts)
    {
        if (!excerpts.All.TryGetValue(table.Cell(row, "excerpt"), out var excerpt))
        {
            if (excerpts.All.Count > 0 && table.Cell(row, "excerpt").Length > 0)
            {
                table.Problems.Error(CodingCodes.ExcerptUnknown, row, "excerpt", "The excerpts have none of this id.", "An id of the file of excerpts.", "Give the excerpts that the sheet was made from.");
            }

            return;
        }

        foreach (var column in Copied.Where(column => table.Has(column) && !CodingCsv.SameCell(table.Cell(row, column), excerpts.CellOf(excerpt, column))))
        {
            table.Problems.Error(
                CodingCodes.Differs, row, column, $"The cell is not what the excerpts hold{(column == "words" && table.Cell(row, column).Length == 0 ? ": it is blank" : string.Empty)}.",
                "What the excerpts hold, to the letter, as 'sui coding sheet' wrote it; no words of somebody who refused to be quoted.",
                column == "consent" ? "Correct the cell; where consent was withdrawn since, empty the words of the row too." : "Correct the cell, or give the excerpts that the sheet was made from.");
        }
    }
}
