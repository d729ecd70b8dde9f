namespace Sui.Inspection.Imports.Layouts;

/// <summary>A column of a recognised file.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Place">Its place in the file, from 0.</param>
/// <param name="Metadata">What it is for where it is the tool's own; null for all others.</param>
internal sealed record LayoutColumn(ColumnKey Key, int Place, MetadataColumn? Metadata);
