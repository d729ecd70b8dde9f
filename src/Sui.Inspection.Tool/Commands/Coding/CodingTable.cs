using Sui.Inspection.Tool.Commands.Calculations;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>A file of <c>sui coding</c> by its headings.</summary>
internal sealed class CodingTable
{
    private const int LongestCell = 32_767;

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private CodingTable(CalcTable table) => Table = table;

    /// <summary>The file.</summary>
    public CalcTable Table { get; }

    /// <summary>The headings.</summary>
    public IReadOnlyList<string> Headings => Table.Rows.Count == 0 ? [] : Table.Rows[0].Cells;

    /// <summary>The rows below them.</summary>
    public IEnumerable<CalcRow> Rows => Table.Rows.Skip(1);

    /// <summary>The problems.</summary>
    public CalcProblems Problems => Table.Problems;

    /// <summary>Reads a file and looks for columns that it needs.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="needed">The columns.</param>
    public static CodingTable Read(string path, params IEnumerable<string> needed)
    {
        var table = new CodingTable(CalcTable.Read(path, $"The file '{path}'", LongestCell, naIsBlank: false));
        for (var column = 0; column < table.Headings.Count; column++)
        {
            table._columns.TryAdd(table.Headings[column], column);
        }

        if (table.Headings.Count > 0)
        {
            table.Table.CheckHeadings(table.Table.Rows[0], mayBeBlank: false);
            table.Table.CheckWidth(table.Rows, table.Headings.Count);
        }

        foreach (var name in needed.Where(name => !table.Has(name)))
        {
            table.Problems.Error(
                CodingCodes.ColumnMissing, table.Table.Rows.FirstOrDefault(), null, $"The column {name} is not there.", $"The columns {string.Join(", ", needed)}.",
                "Add the column, or correct its heading.");
        }

        return table;
    }

    /// <summary>Whether there is a column.</summary>
    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>A cell; blank where there is no such column.</summary>
    public string Cell(CalcRow row, string column) => _columns.TryGetValue(column, out var place) ? row.At(place) : string.Empty;
}
