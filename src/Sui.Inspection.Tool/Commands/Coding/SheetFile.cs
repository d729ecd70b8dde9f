using Sui.Inspection.Coding;
using Sui.Inspection.Tool.Commands.Calculations;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>Reads and names what stands in a coder's sheet.</summary>
internal static class SheetFile
{
    /// <summary>What stands where no code applies.</summary>
    public const string None = "none";

    /// <summary>The columns of a sheet. The last is the coder's own, for remarks.</summary>
    public static readonly string[] Columns = ["excerpt", "source", "experience", "consent", "question", "words", "codebook", "coder", "codes", "remark"];

    /// <summary>A codebook as sheets name it.</summary>
    public static string NameOf(Codebook codebook) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{codebook.Identity.Id}/{codebook.Identity.Version}");

    /// <summary>Reads a sheet.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="codebook">The codebook.</param>
    /// <param name="leaveUncoded">Whether excerpts that are not coded are left out.</param>
    /// <returns>The sheet, null after errors; and the file.</returns>
    public static (CoderSheet? Sheet, CodingTable Table) Read(string path, Codebook codebook, bool leaveUncoded)
    {
        var table = CodingTable.Read(path, "excerpt", "codebook", "coder", "codes");
        if (table.Problems.HasErrors)
        {
            return (null, table);
        }

        var coded = new Dictionary<string, IReadOnlyDictionary<string, string?>>(StringComparer.Ordinal);
        var (seen, uncoded, coder) = (new HashSet<string>(StringComparer.Ordinal), new List<CalcRow>(), (string?)null);
        foreach (var row in table.Rows)
        {
            var id = table.Cell(row, "excerpt");
            if (id.Length == 0 || !seen.Add(id))
            {
                table.Problems.Error(CodingCodes.ExcerptId, row, "excerpt", id.Length == 0 ? "The excerpt has no id." : "The id stands twice.", "An id of its own.", "Correct the row.");
            }

            coder ??= table.Cell(row, "coder");
            Check(table, row, coder, codebook);
            if (table.Cell(row, "codes") is not { Length: > 0 } codes)
            {
                uncoded.Add(row);
            }
            else if (CodesOf(table, row, codes, codebook) is { } given && id.Length > 0)
            {
                coded[id] = given;
            }
        }

        if (seen.Count == 0)
        {
            table.Problems.Error(CalcCodes.NoRows, null, null, "There is no row below the headings.", "A row for each excerpt.", "Make the sheet anew with 'sui coding sheet'.");
        }

        Uncoded(table, uncoded, leaveUncoded);
        return (table.Problems.HasErrors ? null : new CoderSheet(coder!, coded), table);
    }

    /// <summary>Names excerpts that other sheets have and this one does not.</summary>
    /// <param name="table">The sheet.</param>
    /// <param name="missing">How many there are.</param>
    /// <param name="leaveUncoded">Whether what was not coded is left out.</param>
    public static void Missing(CodingTable table, int missing, bool leaveUncoded)
    {
        if (missing == 0)
        {
            return;
        }

        var message = $"{Words.Count(missing, "excerpt")} of the other sheets {(missing == 1 ? "does" : "do")} not stand in this one.";
        const string Expected = "The same excerpts in each sheet.";
        if (leaveUncoded)
        {
            table.Problems.Warning(CodingCodes.NotCoded, null, "excerpt", message + " They are left out.", Expected, "Nothing, where they will not be coded.");
        }
        else
        {
            table.Problems.Error(
                CodingCodes.NotCoded, null, "excerpt", message + " Whoever has seen the others' codes is not blind any more.", Expected,
                "Put the rows back and code them; or leave out, with --leave-uncoded, what will not be coded.");
        }
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

    private static void Uncoded(CodingTable table, List<CalcRow> rows, bool leaveUncoded)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var message = $"{Words.Count(rows.Count, "excerpt")} {(rows.Count == 1 ? "is" : "are")} not coded.";
        const string Expected = "Codes, or none where no code applies.";
        if (leaveUncoded)
        {
            table.Problems.Warning(CodingCodes.NotCoded, rows[0], "codes", message + " They are left out.", Expected, "Nothing, where they will not be coded.");
        }
        else
        {
            table.Problems.Error(
                CodingCodes.NotCoded, rows[0], "codes", message + " Whoever has seen the others' codes is not blind any more.", Expected,
                "Code them first; or leave out, with --leave-uncoded, what will not be coded.");
        }
    }

    private static Dictionary<string, string?>? CodesOf(CodingTable table, CalcRow row, string cell, Codebook codebook)
    {
        var parts = cell.Split(['|', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var given = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (parts is [var only] && only.Equals(None, StringComparison.OrdinalIgnoreCase))
        {
            return given;
        }

        if (parts.Length == 0)
        {
            table.Problems.Error(CodingCodes.UnknownCode, row, "codes", "The cell divides codes and names none.", "Codes divided by |, or none.", "Correct the cell.");
            return null;
        }

        foreach (var part in parts)
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            var name = sign < 0 ? part : part[..sign].TrimEnd();
            var level = sign < 0 ? null : part[(sign + 1)..].TrimStart();
            var code = codebook.Codes.FirstOrDefault(code => code.Id.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (code is null || given.ContainsKey(code.Id))
            {
                table.Problems.Error(
                    CodingCodes.UnknownCode, row, "codes", "What stands there is no code of the codebook, stands twice, or stands beside none.",
                    $"Codes divided by |, or none; the codes are {string.Join(", ", codebook.Codes.Select(one => one.Id))}.", "Correct the cell.");
                return null;
            }

            var known = level is null ? null : code.Levels.FirstOrDefault(one => one.Equals(level, StringComparison.OrdinalIgnoreCase));
            if (level is not null && known is null)
            {
                table.Problems.Error(
                    CodingCodes.UnknownLevel, row, "codes", $"The code {code.Id} has no such level.",
                    code.Levels.Count == 0 ? "The code alone; it has no levels." : $"One of {string.Join(", ", code.Levels)}.", "Correct the cell.");
                return null;
            }

            given.Add(code.Id, known);
        }

        return given;
    }

    /// <summary>Codes as a sheet holds them.</summary>
    public static string TextOf(IReadOnlyDictionary<string, string?> given) => given.Count == 0 ? None
        : string.Join('|', given.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value is null ? one.Key : $"{one.Key}={one.Value}"));
}
