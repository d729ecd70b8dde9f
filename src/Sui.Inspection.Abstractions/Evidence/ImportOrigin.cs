namespace Sui.Inspection.Evidence;

/// <summary>Where an item stood in the file that it was imported from.</summary>
/// <param name="File">The file's name, without folders.</param>
/// <param name="Sheet">The sheet's name; null for a file without sheets.</param>
/// <param name="Row">The row's number as a spreadsheet shows it, from 1.</param>
/// <param name="Columns">Question id to the name of the column that its answer stood in, or of its first one where options have columns
/// of their own; shared by all items of a file, empty when not known.</param>
public sealed record ImportOrigin(string File, string? Sheet, int Row, IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>The origin as <c>file:row</c>, or <c>file:sheet:row</c>.</summary>
    public override string ToString() =>
        $"{File}:{(Sheet is null ? string.Empty : Sheet + ":")}{Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
