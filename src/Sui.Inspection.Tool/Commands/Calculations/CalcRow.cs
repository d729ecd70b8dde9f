namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>A row of a file.</summary>
/// <param name="Number">Its number as a spreadsheet shows it.</param>
/// <param name="Line">The physical line on which it starts.</param>
/// <param name="Cells">Its cells, without white space around them; NA is blank.</param>
internal sealed record CalcRow(int Number, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>A cell; blank beyond the last.</summary>
    public string At(int column) => column < Cells.Count ? Cells[column] : string.Empty;

    /// <summary>A column as a spreadsheet shows it: A, B … Z, AA.</summary>
    /// <param name="column">The column, from 0.</param>
    public static string ColumnName(int column) =>
        (column >= 26 ? ColumnName((column / 26) - 1) : string.Empty) + (char)('A' + (column % 26));
}
