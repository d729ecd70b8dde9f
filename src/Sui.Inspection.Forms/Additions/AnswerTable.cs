using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Forms.Additions;

/// <summary>A file, or a sheet, of answers to an instrument.</summary>
/// <param name="Path">Its path inside the pack.</param>
/// <param name="Version">The version of the instrument; empty for the newest.</param>
/// <param name="Import">The path of the record of the import; empty for none.</param>
/// <param name="Header">The names of its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record AnswerTable(string Path, string Version, string Import, IReadOnlyList<string> Header, IReadOnlyList<AnswerRow> Rows)
{
    /// <summary>The sheet; null for a file.</summary>
    public SheetFile? Sheet { get; init; }

    /// <summary>What it is called.</summary>
    public string Name => Sheet?.Scan.Name ?? Path;

    /// <summary>Whether it has a column.</summary>
    public bool Has(string column) => Header.Contains(column, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a CSV file of a pack.</summary>
    /// <param name="bytes">The file; empty for none.</param>
    /// <param name="path">Its path.</param>
    public static (IReadOnlyList<string> Header, IReadOnlyList<AnswerRow> Rows) Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var rows = new List<AnswerRow>();
        string[]? header = null;
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var table = TabularFile.Open(
            stream, path, TabularLimits.Default, new TabularFaultList(), new TabularHints { Delimiter = ',', Encoding = TextEncoding.Utf8 });
        while (table is not null && table.NextSheet())
        {
            while (table.Read())
            {
                if (header is null)
                {
                    header = [.. Enumerable.Range(0, table.Cells).Select(table.Text)];
                    continue;
                }

                var cells = new Dictionary<string, string>(header.Length, StringComparer.OrdinalIgnoreCase);
                for (var column = 0; column < header.Length; column++)
                {
                    cells.TryAdd(header[column], column < table.Cells ? table.Text(column) : string.Empty);
                }

                rows.Add(new AnswerRow(table.Row, cells));
            }
        }

        return (header ?? [], rows);
    }
}
