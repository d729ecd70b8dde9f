namespace Sui.Inspection.Tabular;

/// <summary>The rows of a file, and what was recognised about it.</summary>
public interface ITabularFile : ITabularReader
{
    /// <summary>What is known so far: the encoding of a CSV file may turn out late, when a byte is met that is not UTF-8.</summary>
    TabularDescription Description { get; }

    /// <summary>
    /// The merged ranges of the sheet in hand that start in its first rows; none for a CSV file and for a sheet that cannot be read.
    /// The value of a range is in its first cell. Costs a pass over the sheet the first time, since workbooks list them after the rows.
    /// </summary>
    /// <param name="rows">The last row that a range may start in, from 1.</param>
    IReadOnlyList<CellRange> MergedCells(int rows);

    /// <summary>All merged ranges of the sheet in hand, without a pass of their own: known once <see cref="ITabularReader.Read"/> was false,
    /// and empty before, and for a CSV file.</summary>
    IReadOnlyList<CellRange> MergedBehindRows { get; }
}
