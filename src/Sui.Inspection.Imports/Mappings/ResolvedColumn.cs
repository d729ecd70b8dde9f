namespace Sui.Inspection.Imports.Mappings;

/// <summary>A column of a mapping found in a file.</summary>
/// <param name="Mapping">How it is read.</param>
/// <param name="Place">Its place in the file, from 0.</param>
internal sealed record ResolvedColumn(ColumnMapping Mapping, int Place);
