namespace Sui.Inspection.Imports.Layouts;

/// <summary>A row of a sample.</summary>
/// <param name="Number">Its number as a spreadsheet shows it, from 1.</param>
/// <param name="Cells">Its cells; trailing blanks may be missing.</param>
internal sealed record SampleRow(int Number, IReadOnlyList<SampleCell> Cells);
