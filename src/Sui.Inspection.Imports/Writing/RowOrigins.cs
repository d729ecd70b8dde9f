using Sui.Inspection.Imports.Parts;

namespace Sui.Inspection.Imports.Writing;

/// <summary>In which file and sheet, and in which row of them, the rows stood.</summary>
/// <param name="rows">Where the rows of several parts stood; null for one alone.</param>
/// <param name="names">The names of files and sheets as they are printed, for each part.</param>
internal sealed class RowOrigins(PartRows? rows, IReadOnlyList<(string File, string? Sheet)> names)
{
    /// <summary>The names of files and sheets, for each part.</summary>
    public IReadOnlyList<(string File, string? Sheet)> Names => names;

    /// <summary>Where a row stood: the place of its part, and the row there.</summary>
    /// <param name="row">The row's number as the import counts.</param>
    public (int Part, int Row) Of(int row) => rows is null ? (0, row) : rows.Of(row);
}
