using System.Globalization;

namespace Sui.Inspection.Evidence;

/// <summary>A row of a file of the pack.</summary>
/// <param name="File">The file's name inside the pack, with forward slashes.</param>
/// <param name="Row">The record's number as a spreadsheet shows it: the header is 1.</param>
/// <param name="Line">The physical line on which the record starts, from 1.</param>
public sealed record FileLocator(string File, int Row, int Line) : Locator
{
    /// <summary>The locator as <c>file:row</c>.</summary>
    public override string ToString() => $"{File}:{Row.ToString(CultureInfo.InvariantCulture)}";
}
