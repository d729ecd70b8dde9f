namespace Sui.Inspection.Forms.Additions;

/// <summary>Where words of evidence stand. Equality is by value.</summary>
/// <param name="Place">The sheet, or the file inside the pack.</param>
/// <param name="Row">The row as a spreadsheet shows it, from 1.</param>
/// <param name="Column">The heading of the column, or its name in a file.</param>
public sealed record WordsPlace(string Place, int Row, string Column)
{
    /// <summary>The cell of a sheet, such as <c>K5</c>; null for a file.</summary>
    public string? Cell { get; init; }
}
