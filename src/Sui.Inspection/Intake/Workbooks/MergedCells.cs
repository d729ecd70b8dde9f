using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>What cells show that are merged with others below them, row by row.</summary>
/// <param name="sheet">The sheet's name.</param>
/// <param name="merged">The ranges that are merged; empty where none are known yet.</param>
/// <param name="met">Where it is told.</param>
internal sealed class MergedCells(string sheet, IReadOnlyList<CellRange> merged, List<Action<WorkbookFaults>> met)
{
    private readonly Dictionary<int, (SheetCell Cell, int LastRow)> _spread = [];

    /// <summary>Whether there are any.</summary>
    public bool Any => merged.Count > 0;

    /// <summary>What the row shows in a column: what a range of merged cells shows stands in its first row, and holds for its others; other columns of it stay
    /// blank.</summary>
    public SheetCell Shown(SheetRow row, int column)
    {
        if (merged.Count == 0)
        {
            return row[column];
        }

        foreach (var range in merged.Where(range => range.FirstColumn == column && range.FirstRow == row.Number && range.LastRow > range.FirstRow))
        {
            _spread[column] = (row[column], range.LastRow);
            var place = new CellPlace(sheet, row.Number, column, null);
            met.Add(faults => faults.Merged(place));
        }

        return row[column].IsBlank && _spread.TryGetValue(column, out var spread) && row.Number <= spread.LastRow ? spread.Cell : row[column];
    }
}
