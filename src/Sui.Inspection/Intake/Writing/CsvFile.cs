using System.Text;

namespace Sui.Inspection.Intake.Writing;

/// <summary>
/// Writes a table as RFC 4180 has it: commas, CR LF, UTF-8 without a byte order mark. Cells hold what the items hold, to the letter:
/// nothing is put before what looks like a formula, since reading would give it back as part of the text.
/// </summary>
internal static class CsvFile
{
    /// <summary>The bytes of a table.</summary>
    public static byte[] Write<T>(
        IReadOnlyList<PlacedItem<T>> rows, IReadOnlyList<PackColumn<T>> columns, string item, WriteFaults faults)
    {
        var text = new StringBuilder();
        Row(text, columns.Select(column => column.Name));
        foreach (var (row, place) in rows)
        {
            Row(text, columns.Select(column =>
            {
                var cell = column.Cell(row);
                faults.CheckText(cell, column.Name, item, place, PackLimits.Default.CellCharacters);
                return cell;
            }));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Adds a row.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="cells">Its cells; null for an empty one.</param>
    /// <param name="line">What ends it.</param>
    public static void Row(StringBuilder text, IEnumerable<string?> cells, string line = "\r\n")
    {
        var first = true;
        foreach (var cell in cells)
        {
            text.Append(first ? string.Empty : ",").Append(Quoted(cell ?? string.Empty));
            first = false;
        }

        text.Append(line);
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") || cell is [' ' or '\t', ..] or [.., ' ' or '\t']
        ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
        : cell;
}
