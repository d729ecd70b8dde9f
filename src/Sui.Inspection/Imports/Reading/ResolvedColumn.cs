namespace Sui.Inspection.Imports.Reading;

/// <summary>A column that a mapping uses, found in the file.</summary>
/// <param name="Place">Its place, from 0.</param>
/// <param name="Mapping">What it is used for.</param>
internal sealed record ResolvedColumn(int Place, ColumnMapping Mapping)
{
    /// <summary>The column's name, as problems show it.</summary>
    public string Name => NameOf(Mapping.Column);

    /// <summary>A column's name: the words above it, both rows where there are two.</summary>
    public static string NameOf(ColumnKey column)
    {
        var name = column.Group is { Length: > 0 } group ? $"{group} / {column.Header}" : column.Header;
        return column.Occurrence == 1
            ? name
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} ({column.Occurrence})");
    }
}
