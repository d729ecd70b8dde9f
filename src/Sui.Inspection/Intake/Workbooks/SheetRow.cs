using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number as a spreadsheet shows it, from 1.</param>
/// <param name="Cells">Its cells; trailing blanks may be left out.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>A cell; blank beyond the last.</summary>
    /// <param name="column">The column, from 0.</param>
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : SheetCell.Blank;

    /// <summary>The first cell that is not blank.</summary>
    public SheetCell First => Cells.FirstOrDefault(cell => !cell.IsBlank, SheetCell.Blank);

    /// <summary>Takes the row in hand.</summary>
    public static SheetRow Of(ITabularReader reader)
    {
        var cells = new SheetCell[reader.Cells];
        for (var column = 0; column < cells.Length; column++)
        {
            var kind = reader.KindOf(column);
            cells[column] = kind switch
            {
                CellKind.Blank => SheetCell.Blank,

                // Reported as such, and never taken for words.
                CellKind.Error => new SheetCell(kind, string.Empty),
                _ => new SheetCell(kind, reader.Text(column)),
            };
        }

        return new SheetRow(reader.Row, cells);
    }
}
