namespace Sui.Inspection.Imports.Layouts;

/// <summary>The first rows of a sheet, at most 200, blank ones left out. Immutable.</summary>
public sealed class SampleSheet
{
    /// <summary>Makes a sheet.</summary>
    /// <param name="name">Its name; null for a file without sheets.</param>
    /// <param name="rows">The rows; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public SampleSheet(string? name, IReadOnlyList<SampleRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Name = name;
        Rows = [.. rows];
        foreach (var row in Rows)
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

    /// <summary>The rows from the top; empty where the sheet has none.</summary>
    public IReadOnlyList<SampleRow> Rows { get; }

    /// <summary>How many columns there are up to the last that has a cell; 0 or more.</summary>
    public int Width { get; }

    /// <summary>The cell at a place; blank where there is none.</summary>
    /// <param name="row">The row's place in the sample, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A place is below 0.</exception>
    public SampleCell At(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        return row < Rows.Count && column < Rows[row].Cells.Count ? Rows[row].Cells[column] : SampleCell.Blank;
    }
}
