namespace Sui.Inspection.Tabular;

/// <summary>A range of merged cells. Both ends are included. Equality is by value.</summary>
/// <param name="FirstRow">The first row, from 1 as a spreadsheet shows it.</param>
/// <param name="FirstColumn">The first column, from 0.</param>
/// <param name="LastRow">The last row, from 1.</param>
/// <param name="LastColumn">The last column, from 0.</param>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
