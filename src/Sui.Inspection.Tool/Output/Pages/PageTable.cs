namespace Sui.Inspection.Tool.Output.Pages;

/// <summary>A table of a page. The first cell of a row names it.</summary>
/// <param name="Columns">The columns' names; one that starts with <c>&gt;</c> is aligned right.</param>
/// <param name="Rows">The rows, each with as many cells.</param>
internal sealed record PageTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<PageCell>> Rows)
{
    /// <summary>Whether a column is aligned right.</summary>
    public bool IsRight(int column) => Columns[column].StartsWith('>');

    /// <summary>A column's name.</summary>
    public string Name(int column) => IsRight(column) ? Columns[column][1..] : Columns[column];
}
