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

    /// <summary>Whether no row fills two of some columns, and at least one row fills one.</summary>
    /// <param name="places">The columns, from 0.</param>
    public bool AreExclusive(IReadOnlyList<int> places)
    {
        var filled = Enumerable.Range(headerRows, Math.Max(0, sheet.Rows.Count - headerRows))
            .Select(row => places.Count(place => !sheet.At(row, place).IsBlank))
            .ToList();
        return filled.Contains(1) && filled.TrueForAll(count => count < 2);
    }

    /// <summary>Whether every row that fills several of some columns says the same in all of them, and at least one does.</summary>
    /// <param name="places">The columns, from 0.</param>
    public bool AreAlike(IReadOnlyList<int> places)
    {
        var said = Enumerable.Range(headerRows, Math.Max(0, sheet.Rows.Count - headerRows))
            .Select(row => places.Select(place => sheet.At(row, place)).Where(cell => !cell.IsBlank).Select(cell => TextFold.Fold(cell.Text)).ToList())
            .Where(texts => texts.Count > 1)
            .ToList();
        return said.Count > 0 && said.TrueForAll(texts => texts.TrueForAll(text => text == texts[0]));
    }

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
