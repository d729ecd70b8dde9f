using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Additions;

/// <summary>A file, or a sheet, of rows.</summary>
/// <param name="Path">Its path inside the pack.</param>
/// <param name="Kind">The kind of file.</param>
/// <param name="Instrument">The id of the instrument that was answered; empty for none.</param>
/// <param name="Version">The version of the instrument; empty for the newest.</param>
/// <param name="Import">The path of the record of the import; empty for none.</param>
/// <param name="Header">The names of its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record AnswerTable(
    string Path, string Kind, string Instrument, string Version, string Import, IReadOnlyList<string> Header, IReadOnlyList<AnswerRow> Rows)
{
    /// <summary>The sheet; null for a file.</summary>
    public SheetFile? Sheet { get; init; }

    /// <summary>What it is called.</summary>
    public string Name => Sheet?.Scan.Name ?? Path;

    /// <summary>Whether it has a column.</summary>
    public bool Has(string column) => Header.Contains(column, StringComparer.OrdinalIgnoreCase);

    /// <summary>The files, or sheets, of a pack; those without rows too.</summary>
    public static IReadOnlyList<AnswerTable> Of(IPackContainer pack) => pack is WorkbookPack book ? BookAddition.Tables(book) : FolderAddition.Tables(pack);

    /// <summary>Reads a CSV file of a pack.</summary>
    /// <param name="bytes">The file; empty for none.</param>
    /// <param name="path">Its path.</param>
    public static (IReadOnlyList<string> Header, IReadOnlyList<AnswerRow> Rows) Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var table = CsvCells.Read(bytes, path);
        var header = table.Count == 0 ? [] : table[0].Cells;
        var rows = new List<AnswerRow>();
        foreach (var (row, texts) in table.Skip(1))
        {
            var cells = new Dictionary<string, string>(header.Count, StringComparer.OrdinalIgnoreCase);
            for (var column = 0; column < header.Count; column++)
            {
                cells.TryAdd(header[column], column < texts.Count ? texts[column] : string.Empty);
            }

            rows.Add(new AnswerRow(row, cells));
        }

        return (header, rows);
    }
}
