using System.Globalization;
using Sui.Inspection.Imports;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>What became of the rows, in one sentence: the last line of an import.</summary>
internal static class ImportSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="counts">What became of the rows.</param>
    /// <param name="setAside">The rows that do not count, by reason.</param>
    /// <param name="nothing">The first of the rows that count and answer nothing.</param>
    public static string Of(ImportCounts counts, IReadOnlyList<RowsSetAside> setAside, IReadOnlyList<int> nothing)
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
            .. WithoutAnswers(counts) is > 0 and var silent ? [$"{Number(silent)} answered nothing: {Rows(silent, nothing)}"] : Array.Empty<string>(),
        ];
        // A call that reached nobody is no person who was heard, nor one who did not want to be.
        var reached = counts.Kept - counts.NotReached;
        var people = $"{Number(reached)} {(reached == 1 ? "person" : "people")}"
            + (unheard.Length == 0 ? string.Empty : $" ({string.Join(", ", unheard)})")
            + (counts.NotReached > 0 ? $", {Number(counts.NotReached)} not reached" : string.Empty);
        return $"{Number(counts.Read)} {(counts.Read == 1 ? "row" : "rows")}: {people}, {aside}.";
    }

    /// <summary>The sentence of an import that has errors: nobody is counted by it.</summary>
    /// <param name="problems">The errors among others.</param>
    /// <param name="read">How many rows were read.</param>
    public static string OfFailed(IReadOnlyList<Problem> problems, long read)
    {
        var errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        return $"Nothing was imported, for {Words.Count(errors, "error")}"
            + (read == 0 ? "; no row was read." : $"; {Number(read)} {(read == 1 ? "row was" : "rows were")} read.");
    }

    // Whoever was not heard has no answer either.
    private static long WithoutAnswers(ImportCounts counts) => counts.WithoutAnswers - counts.Declined - counts.NotReached;

    private static string Rows(RowsSetAside rows) => Rows(rows.Count, rows.FirstRows);

    private static string Rows(long count, IReadOnlyList<int> first)
    {
        var named = string.Join(", ", first.Select(row => row.ToString(CultureInfo.InvariantCulture)));
        var more = count - first.Count;
        return $"{(count == 1 ? "row" : "rows")} {named}{(more > 0 ? $" and {Number(more)} more" : string.Empty)}";
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
