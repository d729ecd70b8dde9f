namespace Sui.Inspection.Imports;

/// <summary>
/// A column by what stands above it, not by its place, so that a mapping survives an export with further columns. Equality is by value.
/// Before a key is made, white space is collapsed and trimmed, characters that cannot be seen are left out, and words beyond the
/// first 1,000 characters are cut off.
/// </summary>
/// <param name="Header">The words of the last header row; empty for none.</param>
/// <param name="Group">Where there are two header rows, the words of the first that apply to the column; null where there is one, and
/// where the first says nothing of the column.</param>
/// <param name="Occurrence">Which of the columns with these words it is, from left to right, from 1.</param>
public sealed record ColumnKey(string Header, string? Group = null, int Occurrence = 1);
