using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>The cells of a sample by columns, below the headers.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="headerRows">How many rows stand above the responses.</param>
internal sealed class ColumnCells(SampleSheet sheet, int headerRows)
{
    /// <summary>The texts of a column that are not blank.</summary>
    /// <param name="place">The column, from 0.</param>
    public List<string> Filled(int place) => [.. Of(place).Select(cell => cell.Text)];

    /// <summary>The texts of a column that are stored as text, which leaves out dates and numbers of a workbook.</summary>
    /// <param name="place">The column, from 0.</param>
    public IEnumerable<string> Texts(int place) => Of(place).Where(cell => cell.Kind == CellKind.Text).Select(cell => cell.Text);

    private IEnumerable<SampleCell> Of(int place)
    {
        for (var row = headerRows; row < sheet.Rows.Count; row++)
        {
            var cell = sheet.At(row, place);
            if (!cell.IsBlank)
            {
                yield return cell;
            }
        }
    }
}
