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
            : $"{Number(left)} set aside ({string.Join("; ", setAside.Select(rows => $"{Rows(rows)}: {Reason(rows.Reason)}"))})";
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

    private static string Reason(SetAsideReason reason) => reason switch
    {
        SetAsideReason.Repeat => "the same as an earlier row",
        SetAsideReason.Conflict => "in conflict with an earlier row",
        SetAsideReason.Partial => "partial",
        SetAsideReason.Disqualified => "disqualified",
        SetAsideReason.TestData => "test data",
        SetAsideReason.Rejected => "rejected",
        SetAsideReason.Totals => "totals",
        SetAsideReason.RepeatedHeader => "the headers again",
        SetAsideReason.Empty => "nothing answered and not sent in",
        SetAsideReason.OtherEvent => "another event of the same study",
        SetAsideReason.Unreadable => "filled, and no answer in it can be read",
        _ => "more or fewer cells than headers",
    };

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
