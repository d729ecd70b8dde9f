namespace Sui.Inspection.Imports;

/// <summary>One sheet or file of several that were imported as one. Rows are counted on from part to part. Equality is by value.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">The SHA-256 of its bytes, as <see cref="ImportFileFacts.Sha256"/> has it; null where it was not made.</param>
/// <param name="Sheet">The sheet; null for a file without sheets.</param>
/// <param name="FirstRow">The number of its first row as the import counts: those of its rows follow.</param>
/// <param name="RowInPart">The number of the same row in the part itself, as a spreadsheet shows it.</param>
public sealed record ImportPart(string File, string? Sha256, string? Sheet, int FirstRow, int RowInPart);
