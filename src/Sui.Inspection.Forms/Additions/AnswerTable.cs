using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Additions;

/// <summary>A file, or a sheet, of rows.</summary>
/// <param name="path">Its path inside the pack.</param>
/// <param name="kind">The kind of file.</param>
/// <param name="instrument">The id of the instrument that was answered; empty for none.</param>
/// <param name="version">The version of the instrument; empty for the newest.</param>
/// <param name="import">The path of the record of the import; empty for none.</param>
/// <param name="read">Reads the names of its columns and its rows, once they are asked for: most tables of a pack are only looked at by name.</param>
internal sealed class AnswerTable(
    string path, string kind, string instrument, string version, string import, Func<(IReadOnlyList<string> Header, IReadOnlyList<AnswerRow> Rows)> read)
{
    private readonly Lazy<(IReadOnlyList<string> Header, IReadOnlyList<AnswerRow> Rows)> _read = new(read, isThreadSafe: false);

    /// <summary>Its path inside the pack.</summary>
    public string Path => path;

    /// <summary>The kind of file.</summary>
    public string Kind => kind;

    /// <summary>The id of the instrument that was answered; empty for none.</summary>
    public string Instrument => instrument;

    /// <summary>The version of the instrument; empty for the newest.</summary>
    public string Version => version;

    /// <summary>The path of the record of the import; empty for none.</summary>
    public string Import => import;

    /// <summary>The names of its columns.</summary>
    public IReadOnlyList<string> Header => _read.Value.Header;

    /// <summary>Its rows.</summary>
    public IReadOnlyList<AnswerRow> Rows => _read.Value.Rows;

    /// <summary>The sheet; null for a file.</summary>
    public SheetFile? Sheet { get; init; }

    /// <summary>What it is called.</summary>
    public string Name => Sheet?.Scan.Name ?? path;

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
