using System.Text;

namespace Sui.Inspection.Instruments.Exporting.Csv;

/// <summary>
/// Writes rows of CSV (RFC 4180: comma, CRLF, quotes doubled). A cell that a spreadsheet would take for a formula gets an apostrophe before
/// it, since words of an instrument may come from anywhere.
/// </summary>
internal static class CsvText
{
    /// <summary>Adds a row.</summary>
    public static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            text.Append(Cell(cell));
        }

        text.Append("\r\n");
    }

    private static string Cell(string value)
    {
        var safe = IsFormula(value) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 && safe.Trim().Length == safe.Length
            ? safe
            : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    // White space before the sign does not stop every program; neither do full-width forms of the signs.
    private static bool IsFormula(string value) =>
        value.AsSpan().TrimStart() is [var sign, ..] && sign is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
}
