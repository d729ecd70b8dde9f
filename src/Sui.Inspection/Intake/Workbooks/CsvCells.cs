using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>The cells of a CSV file of a pack as they stand, for writing them elsewhere; what is wrong with them is looked at by reading the
/// pack.</summary>
internal static class CsvCells
{
    /// <summary>The rows that are not blank, with their numbers, the headings first; without white space around cells.</summary>
    public static List<(int Row, IReadOnlyList<string> Cells)> Read(ReadOnlyMemory<byte> content, string path)
    {
        var rows = new List<(int Row, IReadOnlyList<string> Cells)>();
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var table = TabularFile.Open(
            stream, path, TabularLimits.Default, new TabularFaultList(), new TabularHints { Delimiter = ',', Encoding = TextEncoding.Utf8 });
        while (table is not null && table.NextSheet())
        {
            while (table.Read())
            {
                var cells = new string[table.Cells];
                for (var column = 0; column < cells.Length; column++)
                {
                    cells[column] = table.Text(column);
                }

                rows.Add((table.Row, cells));
            }
        }

        return rows;
    }
}
