namespace Sui.Inspection.Imports.Layouts;

/// <summary>A row of a sample. Immutable.</summary>
/// <param name="Number">Its number as a spreadsheet shows it, from 1.</param>
/// <param name="Cells">Its cells from left to right; trailing blanks may be missing.</param>
public sealed record SampleRow(int Number, IReadOnlyList<SampleCell> Cells);
