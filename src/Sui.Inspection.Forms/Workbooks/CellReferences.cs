using System.Globalization;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Places of cells as spreadsheets write them, such as H5; rows and columns are counted from 0 here.</summary>
internal static class CellReferences
{
    /// <summary>The place of a cell.</summary>
    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row + 1}");

    /// <summary>The letters of a column.</summary>
    public static string Letters(int column) =>
        (column < 26 ? string.Empty : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    /// <summary>Row and column of a place; -1 for what it does not say.</summary>
    public static (int Row, int Column) Parse(string? reference)
    {
        var letters = reference?.TrimEnd([.. "0123456789"]).ToUpperInvariant() ?? string.Empty;
        var row = reference is not null && int.TryParse(reference.AsSpan(letters.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number - 1 : -1;
        return (row, letters.Aggregate(0, (sum, letter) => (sum * 26) + (letter - 'A' + 1)) - 1);
    }
}
