using System.Globalization;
using Sui.Inspection.Imports;

namespace Sui.Inspection.Tool.Output;

/// <summary>What became of the rows, in one sentence: the last line of an import.</summary>
internal static class ImportSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="counts">What became of the rows.</param>
    /// <param name="setAside">The rows that do not count, by reason.</param>
    public static string Of(ImportCounts counts, IReadOnlyList<RowsSetAside> setAside)
    {
        if (counts.Read == 0)
        {
            return "No row was read.";
        }

        var left = setAside.Sum(rows => rows.Count);
        var aside = left == 0
            ? "none set aside"
            : $"{Number(left)} set aside ({string.Join("; ", setAside.Select(rows => $"{Rows(rows)}: {SetAsideWords.Of(rows.Reason)}"))})";
        string[] unheard =
        [
            .. counts.Declined > 0 ? [$"{Number(counts.Declined)} declined"] : Array.Empty<string>(),
            .. counts.NotReached > 0 ? [$"{Number(counts.NotReached)} not reached"] : Array.Empty<string>(),
        ];
        var people = $"{Number(counts.Kept)} {(counts.Kept == 1 ? "person" : "people")}"
            + (unheard.Length == 0 ? string.Empty : $" ({string.Join(", ", unheard)})");
        return $"{Number(counts.Read)} {(counts.Read == 1 ? "row" : "rows")}: {people}, {aside}.";
    }

    private static string Rows(RowsSetAside rows)
    {
        var named = string.Join(", ", rows.FirstRows.Select(row => row.ToString(CultureInfo.InvariantCulture)));
        var more = rows.Count - rows.FirstRows.Count;
        return $"{(rows.Count == 1 ? "row" : "rows")} {named}{(more > 0 ? $" and {Number(more)} more" : string.Empty)}";
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
