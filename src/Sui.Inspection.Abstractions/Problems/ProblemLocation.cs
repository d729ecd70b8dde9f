namespace Sui.Inspection.Problems;

/// <summary>Where in the input a problem lies. Equality is by value.</summary>
/// <param name="File">The file's name inside the pack, with forward slashes, or a label such as <c>rubric</c>.</param>
/// <param name="Row">The record's number as a spreadsheet shows it: the header is 1. Null for a whole file.</param>
/// <param name="Line">The physical line on which the record starts, from 1; differs from <paramref name="Row"/> after quoted
/// newlines. Null when unknown.</param>
/// <param name="Column">The column's name, or the path of a property in a JSON file such as <c>sources[2].kind</c>. Null for a whole row.</param>
public sealed record ProblemLocation(string File, int? Row = null, int? Line = null, string? Column = null)
{
    /// <summary>The location as <c>file:row:column</c>, leaving out what is unknown.</summary>
    public override string ToString() =>
        File
        + (Row is { } row ? ":" + row.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty)
        + (Column is { } column ? ":" + column : string.Empty);
}
