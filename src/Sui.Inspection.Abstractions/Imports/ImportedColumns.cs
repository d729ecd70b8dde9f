namespace Sui.Inspection.Imports;

/// <summary>What became of a file's columns, in the file's order.</summary>
/// <param name="Used">Columns that were read, by what for.</param>
/// <param name="NotUsed">Columns that were not read.</param>
/// <param name="Identifiers">Columns of direct identifiers, whatever was done with them.</param>
/// <param name="Missing">Columns that the mapping names and the file does not have.</param>
public sealed record ImportedColumns(
    IReadOnlyList<ColumnMapping> Used,
    IReadOnlyList<ColumnKey> NotUsed,
    IReadOnlyList<ColumnKey> Identifiers,
    IReadOnlyList<ColumnKey> Missing)
{
    /// <summary>Columns that are only like a question. They count nothing, and stand among those that are not used, unless somebody accepted
    /// them; then they stand among those that are read.</summary>
    public IReadOnlyList<LikelyColumn> Likely { get; init; } = [];

    /// <summary>Columns among those that are not used in which people seem to speak in their own words: they can be carried into draft findings.</summary>
    public IReadOnlyList<ColumnKey> OwnWords { get; init; } = [];

    /// <summary>No columns.</summary>
    public static ImportedColumns None { get; } = new([], [], [], []);
}
