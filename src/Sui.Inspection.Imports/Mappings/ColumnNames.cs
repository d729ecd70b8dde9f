using System.Globalization;
using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>How problems and reasons name a column.</summary>
internal static class ColumnNames
{
    private const int Longest = 80;

    /// <summary>The column's words, cut where they are long; its number, from 1, where it has none.</summary>
    /// <param name="column">The column.</param>
    public static string Of(LayoutColumn column) => Words(column.Key)
        ?? "column " + (column.Place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The words of a key, cut where they are long.</summary>
    /// <param name="key">The key.</param>
    public static string Of(ColumnKey key) => Words(key)
        ?? "a column without a header, number " + key.Occurrence.ToString(CultureInfo.InvariantCulture);

    private static string? Words(ColumnKey key)
    {
        var words = (key.Group, key.Header) switch
        {
            (null, "") => null,
            (null, var header) => Cut(header),
            (var group, "") => Cut(group),
            var (group, header) => Cut(group) + " / " + Cut(header),
        };
        return words is null || key.Occurrence == 1 ? words
            : words + " (" + key.Occurrence.ToString(CultureInfo.InvariantCulture) + ")";
    }

    private static string Cut(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }

        var end = char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest;
        return words[..end].TrimEnd() + "…";
    }
}
