namespace Sui.Inspection.Imports.Mappings;

/// <summary>A column that nothing is read from. Equality is by value.</summary>
/// <param name="Key">The column.</param>
/// <param name="Place">Its place in the file, from 0.</param>
/// <param name="KnownToMapping">Whether the mapping says that it is not used; otherwise the mapping does not know it.</param>
internal sealed record UnusedColumn(ColumnKey Key, int Place, bool KnownToMapping);
