using Sui.Inspection.Coding;
using Sui.Inspection.Tool.Commands.Calculations;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>What stands in the column of codes: codes divided by |, a level behind = where a code has levels, or none.</summary>
internal static class CodesCell
{
    /// <summary>What stands where no code applies.</summary>
    public const string None = "none";

    /// <summary>Reads a cell that is not blank.</summary>
    /// <param name="table">The sheet, which gets the problems.</param>
    /// <param name="row">The row.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="codebook">The codebook.</param>
    /// <returns>The codes, each with its level or null; null after an error.</returns>
    public static Dictionary<string, string?>? Read(CodingTable table, CalcRow row, string cell, Codebook codebook)
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
