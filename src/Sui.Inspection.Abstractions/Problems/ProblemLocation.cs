using System.Globalization;

namespace Sui.Inspection.Problems;

/// <summary>
/// Where in the input a problem lies. Equality is by value. What comes from a file is placed by file, row and column; what never was a
/// file, by <see cref="Item"/>, <see cref="Id"/> and the property, which stands in <paramref name="Column"/>.
/// </summary>
/// <param name="File">The file's name inside the pack, with forward slashes, or a label such as <c>rubric</c>; <c>pack</c> for evidence
/// that a host holds.</param>
/// <param name="Row">The record's number as a spreadsheet shows it: the header is 1. Null for a whole file.</param>
/// <param name="Line">The physical line on which the record starts, from 1; differs from <paramref name="Row"/> after quoted
/// newlines. Null when unknown.</param>
/// <param name="Column">The column's name, or the path of a property such as <c>sources[2].kind</c> in a JSON file or
/// <c>Dates.Event</c> of an item. Null for a whole row.</param>
public sealed record ProblemLocation(string File, int? Row = null, int? Line = null, string? Column = null)
{
    /// <summary>The sheet of a workbook; null for other files.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell of a workbook by the letters of its column and the number of its row, such as <c>H5</c>; null for other files, and
    /// where a whole row or sheet is meant.</summary>
    public string? Cell { get; init; }

    /// <summary>The kind of item that the problem lies in, such as <c>Response</c>; null where it stands in a file.</summary>
    public string? Item { get; init; }

    /// <summary>The item's id, or its place in its list such as <c>#3</c> when it has none; null where it stands in a file.</summary>
    public string? Id { get; init; }

    /// <summary>The location as <c>file:row:column</c>, <c>file:sheet!cell:column</c> or <c>label:item id:property</c>, leaving out what is unknown.</summary>
    public override string ToString() =>
        File
        + (Sheet is null ? string.Empty : ":" + Sheet)
        + (Cell is { } cell ? "!" + cell : Row is { } row ? ":" + row.ToString(CultureInfo.InvariantCulture) : string.Empty)
        + (Item is { } item ? ":" + item + (Id is null ? string.Empty : " " + Id) : string.Empty)
        + (Column is { } column ? ":" + column : string.Empty);
}
