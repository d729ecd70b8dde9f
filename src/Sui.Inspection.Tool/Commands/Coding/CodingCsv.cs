using System.Text;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>Writes CSV: UTF-8, commas, quotation marks where they are needed.</summary>
internal static class CodingCsv
{
    private const string Signs = "=+-@\t\r\n＝＋－＠﹦﹢﹣﹫−";

    /// <summary>A table for people to open: with a byte order mark, and an apostrophe before what a spreadsheet would take for a formula.</summary>
    public static byte[] ForSpreadsheets(IEnumerable<IReadOnlyList<string>> rows) => [.. "\uFEFF"u8, .. Write(rows.Select(row => row.Select(Safe)))];

    /// <summary>A file of evidence, which holds words to the letter.</summary>
    public static byte[] ForEvidence(IEnumerable<IReadOnlyList<string>> rows) => Write(rows);

    /// <summary>Whether a cell that came back from a spreadsheet holds a text: white space aside, and the apostrophe that <see cref="ForSpreadsheets"/> puts before formulas.</summary>
    public static bool SameCell(string cell, string text) => Folded(cell) is var folded && (folded == Folded(text) || folded == Folded(Safe(text)));

    private static string Folded(string text) => string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Encode)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Safe(string cell) => cell.TrimStart() is [var first, ..] && Signs.Contains(first, StringComparison.Ordinal) ? "'" + cell : cell;

    private static string Encode(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
