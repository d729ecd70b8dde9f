namespace Sui.Inspection.Imports.Parts;

/// <summary>One sheet or file of several that are imported as one.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">The sheet; null for a file without sheets.</param>
/// <param name="SheetPlace">The sheet's place among those that are visible, from 0.</param>
/// <param name="HeaderRows">How many rows that are not blank stand above the responses.</param>
/// <param name="Width">How many columns its headers have.</param>
/// <param name="Columns">For each column of the first part, the place of the same column here, -1 for none; null where all stand alike.</param>
internal sealed record FilePart(ImportFile File, string? Sheet, int SheetPlace, int HeaderRows, int Width, int[]? Columns = null);
