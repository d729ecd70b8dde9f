namespace Sui.Inspection.Imports.Layouts;

/// <summary>The first rows of a sheet, blank ones left out.</summary>
internal sealed class SampleSheet
{
    /// <summary>Makes a sheet.</summary>
    /// <param name="name">Its name; null for a file without sheets.</param>
    /// <param name="rows">The rows.</param>
    public SampleSheet(string? name, IReadOnlyList<SampleRow> rows)
    {
        Name = name;
        Rows = rows;
        foreach (var row in rows)
        {
            for (var column = row.Cells.Count - 1; column >= Width; column--)
            {
                if (!row.Cells[column].IsBlank)
                {
                    Width = column + 1;
                }
            }
        }
    }

    /// <summary>Its name; null for a file without sheets.</summary>
    public string? Name { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<SampleRow> Rows { get; }

    /// <summary>How many columns there are up to the last that has a cell.</summary>
    public int Width { get; }

    /// <summary>The cell at a place; blank where there is none.</summary>
    /// <param name="row">The row's place in the sample, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public SampleCell At(int row, int column) =>
        row < Rows.Count && column < Rows[row].Cells.Count ? Rows[row].Cells[column] : SampleCell.Blank;
}
